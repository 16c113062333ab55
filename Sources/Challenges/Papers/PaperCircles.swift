internal import GRDB
internal import MixedZone

/// Who may see a paper: whoever may see what it hangs on, at the moment of reading.
enum PaperCircles {
    /// - Parameter isSubmitted: it is part of a version that was handed in.
    static func of(_ thing: Thing, isSubmitted: Bool, _ db: Database) throws -> [Circle] {
        switch thing.kind {
        case .team: [.team(thing.id)]
        case .challenge: try Challenge.ID(thing.id).flatMap { try Challenge.find($0, db) }?.circles ?? []
        case .idea: try idea(thing.id, db)
        case .proposal: try proposal(thing.id, isSubmitted, db)
        default: [.everyone]
        }
    }

    /// With the words of a hidden idea its pictures are withheld.
    private static func idea(_ id: String, _ db: Database) throws -> [Circle] {
        guard let idea = try Idea.ID(id).flatMap({ try Idea.find($0, db) }), idea.hiddenAt == nil else {
            return []
        }
        return idea.circles
    }

    /// What no version holds yet is the team's alone.
    private static func proposal(_ id: String, _ isSubmitted: Bool, _ db: Database) throws -> [Circle] {
        guard let proposal = try Proposal.ID(id).flatMap({ try Proposal.find($0, db) }) else { return [] }
        return isSubmitted ? proposal.circles : [proposal.inner]
    }
}

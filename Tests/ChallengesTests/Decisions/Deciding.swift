import GRDB
import MixedZone
import Support
import Testing

@testable import Challenges

/// A zone with a proposal that is up for decision, and a body of Gijs and Dora with Hanna as secretary.
struct Deciding: Sendable {
    let proposing: Proposing

    var zone: TestStore { proposing.zone }
    var proposal: Proposal.ID { proposing.id }

    static func ready() async throws -> Deciding {
        let proposing = try await Proposing.at(.reviewed)
        let zone = proposing.zone
        let staff = [try await zone.id(of: .gijs), try await zone.id(of: .dora)]
        let cast = BodyCast(staff: staff, residents: [], secretary: try await zone.id(of: .hanna))
        try await zone.store.body(of: cast, charter: .example(quorum: 1))
        try await zone.store.bringToTable(proposing.id)
        return Deciding(proposing: proposing)
    }

    /// A closed ballot in which both voted.
    func ballot(_ gijs: VoteChoice, _ dora: VoteChoice) async throws -> Ballot.ID {
        let id = try await zone.store.ballot(about: proposal)
        _ = try await zone.perform(CastVote(gijs, in: id), as: .gijs)
        _ = try await zone.perform(CastVote(dora, in: id), as: .dora)
        _ = try await zone.perform(CloseBallot(id), as: .hanna)
        return id
    }

    func refusal(_ command: some Command) async throws -> String? {
        try await proposing.refusal(command, as: .hanna)
    }

    func record(_ draft: DecisionDraft, after ballot: Ballot.ID) async throws -> Decision {
        let id = try await zone.perform(RecordDecision(draft, after: ballot), as: .hanna)
        return try await zone.store.read { try Decision.existing(id, $0) }
    }

    /// The public entries of the commands, oldest first.
    func publicEntries(of names: String...) async throws -> [JournalEntry] {
        try await zone.store.read { db in
            try JournalEntry.tail(200, db).filter { entry in
                let command = try entry.header().command
                return entry.json.contains("\"public\":1") && names.contains { command == "\($0)/1" }
            }
        }
    }

    /// Whether a stranger sees what the ballot came to.
    func showsResult(of ballot: Ballot.ID) async throws -> Bool {
        let now = zone.clock.now
        return try await zone.store.read { db in
            try BallotResult.load(Ballot.existing(ballot, db), for: .stranger, at: now, db) != nil
        }
    }
}

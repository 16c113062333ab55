public import MixedZone

/// Whoever works on it says that a milestone is reached.
public struct FinishMilestone: Command {
    public static let name = "finish-milestone"
    public static let permission = Permission.members

    public let milestone: Milestone.ID
    public let note: String

    public init(_ milestone: Milestone.ID, note: String = "") {
        self.milestone = milestone
        self.note = note
    }

    public func run(in transaction: Transaction) throws -> Done {
        try MilestoneAtWork.move(milestone, to: .done, reason: note, for: Self.self, transaction) {
            $0.worksOnIt
        }
    }
}

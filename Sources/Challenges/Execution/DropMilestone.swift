public import MixedZone

/// One of the two owners drops a milestone and says why; it no longer counts in the progress.
public struct DropMilestone: Command {
    public static let name = "drop-milestone"
    public static let permission = Permission.members

    public let milestone: Milestone.ID
    public let reason: String

    public init(_ milestone: Milestone.ID, reason: String) {
        self.milestone = milestone
        self.reason = reason
    }

    public func run(in transaction: Transaction) throws -> Done {
        try MilestoneAtWork.move(milestone, to: .dropped, reason: reason, for: Self.self, transaction) {
            $0.owns
        }
    }
}

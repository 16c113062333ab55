internal import GRDB

/// A member withdraws an agreement; it holds from this instant on.
public struct WithdrawConsent: Command {
    public static let name = "withdraw-consent"
    public static let permission = Permission.members

    public let purpose: ConsentPurpose

    public init(purpose: ConsentPurpose) {
        self.purpose = purpose
    }

    struct Withdrawn: Facts {
        let purpose: ConsentPurpose
    }

    public func run(in transaction: Transaction) throws -> Done {
        let member = try transaction.member
        try transaction.db.execute(
            sql: """
                UPDATE consents SET withdrawn_at = ?
                WHERE member_id = ? AND purpose = ? AND withdrawn_at IS NULL
                """,
            arguments: [transaction.now, member, purpose.rawValue]
        )
        guard transaction.db.changesCount > 0 else {
            transaction.nothingChanged()
            return Done()
        }
        try transaction.record(Subject("member", member), Withdrawn(purpose: purpose))
        return Done()
    }
}

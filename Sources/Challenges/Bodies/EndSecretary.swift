private import GRDB
public import MixedZone

/// Somebody is no longer the secretary of a body.
public struct EndSecretary: Command {
    public static let name = "end-secretary"
    public static let permission = Permission.roles([.administrator])

    public let body: String
    public let member: Member.ID

    public init(_ member: Member.ID, of body: String) {
        self.body = body
        self.member = member
    }

    struct Ended: Facts {
        let secretary: Member.ID
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let db = transaction.db
        try db.execute(
            sql: """
                UPDATE body_secretaries SET ended_at = ?1
                WHERE body_id = ?2 AND member_id = ?3 AND ended_at IS NULL
                """,
            arguments: [transaction.now, body, member]
        )
        guard db.changesCount > 0 else { throw KernelRefusal.missing }
        try transaction.record(Subject("body", body), isPublic: true, Ended(secretary: member))
        transaction.touch(Body.topic(body))
        return Done()
    }
}

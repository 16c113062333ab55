internal import GRDB

/// A member decides how often the zone writes to them about what can wait.
///
/// What waits already follows: it leaves now, with the next daily letter, or never.
public struct ChangeMailRhythm: Command {
    public static let name = "change-mail-rhythm"
    public static let permission = Permission.members

    public let rhythm: MailRhythm

    public init(rhythm: MailRhythm) {
        self.rhythm = rhythm
    }

    struct Changed: Facts {
        let rhythm: MailRhythm
    }

    public func run(in transaction: Transaction) throws -> Done {
        let member = try transaction.member
        try transaction.db.execute(
            sql: "UPDATE members SET mail_rhythm = ?1 WHERE id = ?2 AND mail_rhythm <> ?1",
            arguments: [rhythm.rawValue, member]
        )
        guard transaction.db.changesCount > 0 else {
            transaction.nothingChanged()
            return Done()
        }
        switch rhythm {
        case .atOnce:
            try transaction.db.execute(
                sql: """
                    UPDATE outbox SET due_at = ?, digest_at = NULL
                    WHERE member_id = ? AND digest_at IS NOT NULL
                    """,
                arguments: [transaction.now, member]
            )
        case .daily: break
        case .never:
            try transaction.db.execute(
                sql: "DELETE FROM outbox WHERE member_id = ? AND digest_at IS NOT NULL",
                arguments: [member]
            )
        }
        try transaction.record(Subject("member", member), Changed(rhythm: rhythm))
        return Done()
    }
}

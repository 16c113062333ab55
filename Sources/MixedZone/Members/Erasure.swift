public import Foundation
internal import GRDB

/// What a module takes away of somebody who leaves the zone, in the same transaction: what they still hold, and every
/// name and text of theirs.
///
/// Rows without a person may stay, as figures.
public typealias Eraser = @Sendable (Member.ID, Transaction) throws -> Void

/// Somebody was erased: their sessions have ended, and so must their streams.
public struct Erased: Codable, Sendable, Equatable {
    /// The digests of the sessions.
    public let sessions: [Data]
}

/// Takes a person out of the zone: the journal keeps the pseudonym, the tables keep figures.
enum Erasure {
    /// - Parameter isToldThem: whether a last letter goes to the address, which is forgotten when it has left.
    static func erase(
        _ member: Member,
        isToldThem: Bool,
        in transaction: Transaction
    ) throws -> Erased {
        let db = transaction.db
        let sessions = try Data.fetchAll(
            db,
            sql: "DELETE FROM sessions WHERE member_id = ? RETURNING token_digest",
            arguments: [member.id]
        )
        if let email = member.email { try forget(email, db) }
        try endMembership(of: member.id, at: transaction.now, db)
        try transaction.eraseEverywhere(member.id)
        if isToldThem, let email = member.email {
            try transaction.send(
                OutgoingMessage("member-left", to: .address(email, language: member.language))
            )
        }
        return Erased(sessions: sessions)
    }

    private static func endMembership(of member: Member.ID, at now: Instant, _ db: Database) throws {
        try db.execute(
            sql: """
                UPDATE members SET state = 'left', email = NULL, name = '', asked_role = NULL, can_help_with = '',
                    is_looking_for = '' WHERE id = ?
                """,
            arguments: [member]
        )
        try db.execute(
            sql: """
                UPDATE grants SET ends_at = max(starts_at, ?1)
                WHERE member_id = ?2 AND (ends_at IS NULL OR ends_at > ?1)
                """,
            arguments: [now, member]
        )
        try db.execute(sql: "DELETE FROM consents WHERE member_id = ?", arguments: [member])
        try db.execute(
            sql: "DELETE FROM outbox WHERE member_id = ? AND (due_at IS NOT NULL OR digest_at IS NOT NULL)",
            arguments: [member]
        )
        try db.execute(
            sql: "INSERT OR REPLACE INTO erasures (member_id, erased_at) VALUES (?, ?)",
            arguments: [member, now]
        )
    }

    private static func forget(_ email: String, _ db: Database) throws {
        let statements = [
            "DELETE FROM sign_in_codes WHERE email = ?",
            "DELETE FROM outbox WHERE address = ? AND address <> '' AND due_at IS NOT NULL",
        ]
        for sql in statements { try db.execute(sql: sql, arguments: [email]) }
        try AskForCode.perAddress.forget("code-address", email, db)
    }
}

/// Nobody would be left to run the zone.
public enum NotErased: Refusal, Equatable {
    case lastAdministrator

    public var kind: RefusalKind { .conflict }
    public var slug: String {
        "last-administrator-leaves"
    }

    /// Throws when the member holds the zone's administration and nobody else does, now and as long.
    static func check(_ member: Member.ID, _ transaction: Transaction) throws {
        let held = try Grant.all(of: member, transaction.db)
            .filter { $0.role == .administrator && $0.holds(at: transaction.now) }
        for grant in held {
            let another = try Bool.fetchOne(
                transaction.db,
                sql: """
                    SELECT EXISTS (
                        SELECT 1 FROM grants JOIN members ON members.id = grants.member_id
                        WHERE grants.role = 'administrator' AND grants.member_id <> :member
                            AND members.state = 'active' AND members.email IS NOT NULL
                            AND grants.starts_at <= :now AND (grants.ends_at IS NULL OR grants.ends_at >= :end)
                    )
                    """,
                arguments: ["member": member, "now": transaction.now, "end": grant.endsAt]
            )
            guard another == true else { throw NotErased.lastAdministrator }
        }
    }
}

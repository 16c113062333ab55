internal import GRDB

/// Ends a role now.
///
/// The last administrator of a zone who can sign in cannot be removed: another must hold the role now, and at least
/// as long as the role that is taken away would have held.
public struct RevokeRole: Command {
    public static let name = "revoke-role"
    public static let permission = Permission.roles([.administrator])

    public let grant: Grant.ID

    public init(grant: Grant.ID) {
        self.grant = grant
    }

    public enum Refused: Refusal, Equatable {
        case lastAdministrator

        public var kind: RefusalKind { .conflict }
        public var slug: String { "last-administrator" }
    }

    struct Revoked: Facts {
        let grant: Grant.ID
        let role: Role
        let scope: Scope
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let held = try Grant.fetchOne(
            transaction.db,
            sql: "SELECT * FROM grants WHERE id = ?",
            arguments: [grant]
        )
        guard let held else { throw KernelRefusal.missing }
        let end = max(held.startsAt, transaction.now)
        guard held.endsAt.map({ end < $0 }) ?? true else {
            transaction.nothingChanged()
            return Done()
        }
        if held.role == .administrator, try !another(than: held, transaction) {
            throw Refused.lastAdministrator
        }
        try transaction.db.execute(
            sql: "UPDATE grants SET ends_at = ? WHERE id = ?",
            arguments: [end, grant]
        )
        try transaction.record(
            Subject("member", held.member),
            Revoked(grant: grant, role: held.role, scope: held.scope)
        )
        return Done()
    }

    private func another(than held: Grant, _ transaction: Transaction) throws -> Bool {
        try Bool.fetchOne(
            transaction.db,
            sql: """
                SELECT EXISTS (
                    SELECT 1 FROM grants JOIN members ON members.id = grants.member_id
                    WHERE grants.role = 'administrator' AND grants.id <> :grant AND members.state = 'active'
                        AND members.email IS NOT NULL
                        AND grants.starts_at <= :now AND (grants.ends_at IS NULL OR grants.ends_at >= :end)
                )
                """,
            arguments: ["grant": held.id, "now": transaction.now, "end": held.endsAt]
        ) ?? false
    }
}

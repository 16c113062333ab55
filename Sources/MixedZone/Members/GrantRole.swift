internal import GRDB

/// Gives a member a role, somewhere and for a term.
public struct GrantRole: Command {
    public static let name = "grant-role"
    public static let permission = Permission.roles([.administrator])

    public let member: Member.ID
    public let role: Role
    public let scope: Scope
    /// From this instant on; nil for now (Unix seconds, UTC).
    public let startsAt: Instant?
    /// Until just before this instant; nil when open-ended.
    public let endsAt: Instant?

    public init(member: Member.ID, role: Role, scope: Scope, startsAt: Instant? = nil, endsAt: Instant? = nil)
    {
        self.member = member
        self.role = role
        self.scope = scope
        self.startsAt = startsAt
        self.endsAt = endsAt
    }

    public enum Refused: Refusal, Equatable {
        /// The role has no meaning in such a scope.
        case scopeDoesNotFit
        /// There is no such place, theme, area or organisation in the zone.
        case scopeIsUnknown
        /// The term ends before it begins.
        case termIsEmpty
        /// The term has ended already.
        case termIsOver
        /// The same role in the same scope is held when the term begins, or now.
        case heldAlready
        /// The same role in the same scope begins before the term ends.
        case termOverlaps

        public var kind: RefusalKind {
            switch self {
            case .scopeDoesNotFit, .scopeIsUnknown, .termIsEmpty, .termIsOver: .invalid
            case .heldAlready, .termOverlaps: .conflict
            }
        }

        public var slug: String {
            switch self {
            case .scopeDoesNotFit: "role-scope-does-not-fit"
            case .scopeIsUnknown: "role-scope-is-unknown"
            case .termIsEmpty: "role-term-is-empty"
            case .termIsOver: "role-term-is-over"
            case .heldAlready: "role-held-already"
            case .termOverlaps: "role-term-overlaps"
            }
        }
    }

    struct Granted: Facts {
        let grant: Grant.ID
        let role: Role
        let scope: Scope
        let startsAt: Instant
        let endsAt: Instant?
    }

    public func run(in transaction: Transaction) throws -> Grant.ID {
        try transaction.require(.administrator, for: .zone)
        let holder = try Member.existing(member, transaction.db)
        try GrantRole.check(role, for: scope, transaction)
        let start = startsAt ?? transaction.now
        if let endsAt, endsAt <= transaction.now { throw Refused.termIsOver }
        if let endsAt, endsAt <= start { throw Refused.termIsEmpty }
        let from = max(start, transaction.now)
        let same = try Grant.all(of: member, transaction.db).filter { $0.role == role && $0.scope == scope }
        guard !same.contains(where: { $0.holds(at: from) }) else { throw Refused.heldAlready }
        guard !same.contains(where: { $0.begins(after: from, before: endsAt) }) else {
            throw Refused.termOverlaps
        }
        let grant = Grant(
            id: .random(at: transaction.now),
            member: holder.id,
            role: role,
            scope: scope,
            startsAt: start,
            endsAt: endsAt
        )
        try grant.insert(transaction.db)
        try transaction.record(
            Subject("member", member),
            Granted(grant: grant.id, role: role, scope: scope, startsAt: start, endsAt: endsAt)
        )
        return grant.id
    }

    /// Throws `Refused.scopeDoesNotFit` or `.scopeIsUnknown`.
    static func check(_ role: Role, for scope: Scope, _ transaction: Transaction) throws {
        guard role.scopeKinds.contains(scope.kind) else { throw Refused.scopeDoesNotFit }
        guard try transaction.knows(scope) else { throw Refused.scopeIsUnknown }
    }
}

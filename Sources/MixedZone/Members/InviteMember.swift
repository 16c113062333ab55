private import GRDB

/// Makes somebody a member with a role, and tells them by mail.
///
/// The first administrator is made this way, and so comes back who was refused or has left.
public struct InviteMember: Command {
    public static let name = "invite-member"
    public static let permission = Permission.roles([.administrator])

    /// Nil for a member without e-mail, whom the host speaks for.
    public let email: String?
    public let name: String
    public let language: String
    public let role: Role
    public let scope: Scope

    public init(email: String?, name: String, language: String, role: Role, scope: Scope = .zone) {
        self.email = email
        self.name = name
        self.language = language
        self.role = role
        self.scope = scope
    }

    struct Invited: Facts {
        let role: Role
        let scope: Scope
    }

    public func run(in transaction: Transaction) throws -> Member.ID {
        try transaction.require(.administrator, for: .zone)
        let invited = NewMember(email: email, name: name, language: language, askedRole: role)
        try invited.check()
        try GrantRole.check(role, for: scope, transaction)
        let known = try email.flatMap { try Member.find(email: $0, transaction.db) }
        if let known, !known.state.mayAskAgain { throw NewMember.Refused.addressInUse(known.id) }
        let id = try invited.enter(as: .active, after: known, transaction)
        try transaction.record(Subject("member", id), Invited(role: role, scope: scope))
        _ = try Grant(
            id: .random(at: transaction.now),
            member: id,
            role: role,
            scope: scope,
            startsAt: transaction.now,
            endsAt: nil
        ).insert(transaction.db)
        if email != nil { try transaction.send(OutgoingMessage("member-invited", to: .member(id))) }
        return id
    }
}

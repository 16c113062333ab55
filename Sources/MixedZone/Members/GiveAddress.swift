public import GRDB

/// A host gives a member without an e-mail address one; an administrator gives any member another.
///
/// The member signs in with it from then on, and no longer with what they had. Both addresses are told.
public struct GiveAddress: Command {
    public static let name = "give-address"
    public static let permission = Permission.roles([.host, .administrator])

    public let member: Member.ID
    public let email: String

    public init(_ email: String, to member: Member.ID) {
        self.email = email
        self.member = member
    }

    /// Whether somebody of this standing may give this member an address: a host may for whom they speak, and who
    /// holds no role that only an administrator gives.
    public static func isAllowed(
        _ standing: Standing,
        for member: Member,
        at now: Instant,
        _ db: Database
    ) throws -> Bool {
        if standing.holds(.administrator, for: .zone) { return true }
        guard standing.holdsAny(of: [.host]), member.email == nil else { return false }
        let lasting = try Grant.all(of: member.id, db).filter { $0.endsAt.map { now < $0 } ?? true }
        return lasting.allSatisfy(\.role.isOpenToAll)
    }

    struct Given: Facts {
        let isFirst: Bool
    }

    public func run(in transaction: Transaction) throws -> Done {
        let holder = try Member.existing(member, transaction.db)
        guard holder.state == .active else { throw KernelRefusal.missing }
        if case .member = transaction.actor {
            let standing = try transaction.standing
            guard try Self.isAllowed(standing, for: holder, at: transaction.now, transaction.db) else {
                throw KernelRefusal.notAllowed(command: Self.name)
            }
        }
        guard let address = try NewAddress(email, for: holder, transaction) else {
            transaction.nothingChanged()
            return Done()
        }
        try transaction.record(Subject("member", member), Given(isFirst: holder.email == nil))
        try address.replace(endsSessions: true, told: "address-given", transaction)
        return Done()
    }
}

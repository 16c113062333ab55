/// A member leaves the zone, and the zone forgets them: what they had reserved is free again, their name, address,
/// texts, roles and agreements are erased, the figures stay.
///
/// The last administrator cannot. Whoever comes back later begins anew.
public struct LeaveZone: Command {
    public static let name = "leave-zone"
    public static let permission = Permission.members
    public static let isLong = true

    public init() {}

    public func run(in transaction: Transaction) throws -> Erased {
        let member = try Member.existing(try transaction.member, transaction.db)
        try NotErased.check(member.id, transaction)
        try transaction.record(Subject("member", member.id))
        return try Erasure.erase(member, isToldThem: true, in: transaction)
    }
}

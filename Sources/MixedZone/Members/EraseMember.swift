/// An administrator erases somebody who cannot leave by themselves; the clock, whom a restored file brought back.
///
/// What happens is what happens to whoever leaves. A repeat changes nothing.
public struct EraseMember: Command {
    public static let name = "erase-member"
    public static let permission = Permission.roles([.administrator])
    public static let isLong = true

    public enum Reason: String, Codable, Sendable, CaseIterable {
        /// They asked for it, or somebody who may speak for them.
        case asked
        case deceased
        /// They should never have been entered.
        case mistake
        /// They were erased before, and an older file still knew them.
        case restored
    }

    public let member: Member.ID
    public let reason: Reason

    public init(_ member: Member.ID, reason: Reason) {
        self.member = member
        self.reason = reason
    }

    /// What a person may give as a reason.
    public static let givenReasons: [Reason] = [.asked, .deceased, .mistake]

    struct Facted: Facts {
        let reason: Reason
    }

    public func run(in transaction: Transaction) throws -> Erased {
        try transaction.require(.administrator, for: .zone)
        let erased = try Member.existing(member, transaction.db)
        guard erased.state != .left || erased.email != nil || !erased.name.isEmpty else {
            transaction.nothingChanged()
            return Erased(sessions: [])
        }
        if reason != .restored { try NotErased.check(member, transaction) }
        try transaction.record(Subject("member", member), Facted(reason: reason))
        return try Erasure.erase(erased, isToldThem: reason == .asked, in: transaction)
    }
}

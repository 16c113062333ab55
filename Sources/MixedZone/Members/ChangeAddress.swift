/// A member takes another e-mail address; the one they had is told, with nothing to undo it but the zone itself.
public struct ChangeAddress: Command {
    public static let name = "change-address"
    public static let permission = Permission.members

    /// Proven by a code before this command is sent.
    public let email: String

    public init(_ email: String) {
        self.email = email
    }

    public func run(in transaction: Transaction) throws -> Done {
        let member = try Member.existing(try transaction.member, transaction.db)
        guard let address = try NewAddress(email, for: member, transaction) else {
            transaction.nothingChanged()
            return Done()
        }
        try transaction.record(Subject("member", member.id))
        try address.replace(endsSessions: false, told: "address-changed", transaction)
        return Done()
    }
}

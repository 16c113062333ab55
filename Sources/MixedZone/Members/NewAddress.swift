private import GRDB

/// An address that takes the place of what a member had.
struct NewAddress {
    let address: String
    let holder: Member

    /// Nil when the member has it already.
    ///
    /// Throws `InvalidFields` for what is no address, `NewMember.Refused.addressInUse` when it is another's.
    init?(_ email: String, for holder: Member, _ transaction: Transaction) throws {
        address = EmailAddress.normalized(email)
        self.holder = holder
        guard EmailAddress.isPlausible(address) else { throw InvalidFields([FieldProblem("email", "email")]) }
        guard address != holder.email else { return nil }
        if let other = try Member.find(email: address, transaction.db) {
            throw NewMember.Refused.addressInUse(other.id)
        }
    }

    /// - Parameter told: the letter for the new address.
    func replace(endsSessions: Bool, told kind: String, _ transaction: Transaction) throws {
        let db = transaction.db
        try db.execute(sql: "UPDATE members SET email = ? WHERE id = ?", arguments: [address, holder.id])
        if endsSessions {
            try db.execute(sql: "DELETE FROM sessions WHERE member_id = ?", arguments: [holder.id])
        }
        try transaction.send(OutgoingMessage(kind, to: .member(holder.id)))
        guard let former = holder.email else { return }
        try db.execute(sql: "DELETE FROM sign_in_codes WHERE email = ?", arguments: [former])
        let recipient = OutgoingMessage.Recipient.address(former, language: holder.language)
        try transaction.send(OutgoingMessage("address-replaced", to: recipient))
    }
}

internal import MixedZone

/// For whom something is reserved.
enum Beneficiary {
    /// The sender, or the member for whom a host of the location speaks.
    ///
    /// Throws `KernelRefusal.notAllowed` when the sender is no host there, `.missing` for nobody's identifier.
    static func check(
        _ wanted: Member.ID?,
        at location: String,
        _ transaction: Transaction
    ) throws -> (member: Member.ID, bookedBy: Member.ID?) {
        let sender = try transaction.member
        guard let wanted, wanted != sender else { return (sender, nil) }
        try transaction.require(.host, for: .location(location))
        guard try Member.find(wanted, transaction.db)?.state == .active else { throw KernelRefusal.missing }
        return (wanted, sender)
    }
}

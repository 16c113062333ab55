internal import GRDB

/// A member agrees to one purpose, in the wording now in force.
public struct GiveConsent: Command {
    public static let name = "give-consent"
    public static let permission = Permission.members

    public let purpose: ConsentPurpose

    public init(purpose: ConsentPurpose) {
        self.purpose = purpose
    }

    struct Given: Facts {
        let purpose: ConsentPurpose
        let version: Int
    }

    public func run(in transaction: Transaction) throws -> Done {
        let member = try transaction.member
        guard try !Consent.inForce(for: member, transaction.db).contains(purpose) else {
            transaction.nothingChanged()
            return Done()
        }
        try transaction.db.execute(
            sql:
                "INSERT INTO consents (member_id, purpose, version, given_at) VALUES (?, ?, ?, ?)",
            arguments: [member, purpose.rawValue, purpose.version, transaction.now]
        )
        try transaction.record(
            Subject("member", member),
            Given(purpose: purpose, version: purpose.version)
        )
        return Done()
    }
}

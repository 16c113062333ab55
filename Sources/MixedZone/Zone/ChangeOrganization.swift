internal import GRDB

/// Changes what a party is called and when its part ends.
public struct ChangeOrganization: Command {
    public static let name = "change-organization"
    public static let permission = Permission.roles([.administrator])

    public let organization: String
    public let name: String
    /// The day after the last one; nil when it goes on.
    public let endsBefore: CivilDay?

    public init(_ organization: String, name: String, endsBefore: CivilDay?) {
        self.organization = organization
        self.name = name
        self.endsBefore = endsBefore
    }

    struct Changed: Facts {
        let endsBefore: CivilDay?
        let formerEndsBefore: CivilDay?
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let db = transaction.db
        guard let known = try Organization.all(db).first(where: { $0.id == organization }) else {
            throw KernelRefusal.missing
        }
        let problems = ThingName.problems(name, at: "name")
        guard problems.isEmpty else { throw InvalidFields(problems) }
        if let endsBefore, endsBefore <= known.startsOn { throw AddOrganization.Refused.termIsEmpty }
        let name = name.trimmingWhitespace
        guard known.name != name || known.endsBefore != endsBefore else {
            transaction.nothingChanged()
            return Done()
        }
        let subject = Subject("organization", organization)
        try FormerWords.keep(known.words, of: subject, replacedAt: transaction.now, db)
        try db.execute(
            sql: "UPDATE organizations SET name = ?, ends_before = ? WHERE id = ?",
            arguments: [name, endsBefore, organization]
        )
        try transaction.record(
            subject,
            isPublic: true,
            Changed(endsBefore: endsBefore, formerEndsBefore: known.endsBefore)
        )
        return Done()
    }
}

extension Organization {
    /// As ``FormerWords`` keeps it; the end is the last day.
    public var words: [String: String] {
        ["name": name, "until": endsBefore.map { $0.adding(days: -1).description } ?? ""]
    }
}

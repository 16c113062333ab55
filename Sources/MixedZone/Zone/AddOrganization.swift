private import GRDB

/// Adds a party with its term.
public struct AddOrganization: Command {
    public static let name = "add-organization"
    public static let permission = Permission.roles([.administrator])

    public let organization: Organization

    public init(_ organization: Organization) {
        self.organization = organization
    }

    public enum Refused: Refusal, Equatable {
        case exists
        case termIsEmpty

        public var kind: RefusalKind { self == .exists ? .conflict : .invalid }
        public var slug: String { self == .exists ? "organization-exists" : "organization-term-is-empty" }
    }

    struct Added: Facts {
        let kind: Organization.Kind
        let startsOn: CivilDay
        let endsBefore: CivilDay?
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        guard problems.isEmpty else { throw InvalidFields(problems) }
        let known = try Organization.all(transaction.db)
        guard !known.contains(where: { $0.id == organization.id }) else { throw Refused.exists }
        if let end = organization.endsBefore, end <= organization.startsOn { throw Refused.termIsEmpty }
        try transaction.db.execute(
            sql: "INSERT INTO organizations (id, name, kind, starts_on, ends_before) VALUES (?, ?, ?, ?, ?)",
            arguments: [
                organization.id, organization.name, organization.kind.rawValue, organization.startsOn,
                organization.endsBefore,
            ]
        )
        try transaction.record(
            Subject("organization", organization.id),
            isPublic: true,
            Added(
                kind: organization.kind,
                startsOn: organization.startsOn,
                endsBefore: organization.endsBefore
            )
        )
        return Done()
    }

    private var problems: [FieldProblem] {
        (Spelled.isShortName(organization.id) ? [] : [FieldProblem("id", "short-name")])
            + ThingName.problems(organization.name, at: "name")
    }
}

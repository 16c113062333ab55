internal import GRDB
public import MixedZone

/// A member forms a team and speaks for it.
public struct FormTeam: Command {
    public static let name = "form-team"
    public static let permission = Permission.members

    public let kind: Team.Kind
    public let title: String
    public let purpose: String
    /// The opgave on which it works; nil for an initiative of its own.
    public let challenge: String?
    public let theme: String?
    public let area: String?
    public let wantsResidentsMajority: Bool
    public let capacity: TeamMember.Capacity

    public init(
        _ kind: Team.Kind,
        name: String,
        purpose: String,
        challenge: String? = nil,
        theme: String? = nil,
        area: String? = nil,
        wantsResidentsMajority: Bool = false,
        as capacity: TeamMember.Capacity
    ) {
        self.kind = kind
        self.title = name
        self.purpose = purpose
        self.challenge = challenge
        self.theme = theme
        self.area = area
        self.wantsResidentsMajority = wantsResidentsMajority
        self.capacity = capacity
    }

    struct Formed: Facts {
        let kind: Team.Kind
        let challenge: String?
        let capacity: TeamMember.Capacity
    }

    public static let longestName = 80
    public static let longestPurpose = 1_000

    /// Throws `InvalidFields` for `name`, `purpose`, `theme` and `area`, and `TeamRefusal.capacityDoesNotFit`.
    public func run(in transaction: Transaction) throws -> Team.ID {
        let (db, founder) = (transaction.db, try transaction.member)
        let name = try WrittenText.checked(title, field: "name", isRequired: true, most: Self.longestName)
        let purpose = try WrittenText.checked(
            purpose,
            field: "purpose",
            isRequired: true,
            most: Self.longestPurpose
        )
        let place = try TeamPlace.check(theme: theme, area: area, challenge: challenge, db)
        let team = try Team.found(
            Team.Founding(
                kind: kind,
                name: name,
                purpose: purpose,
                challenge: challenge,
                wantsResidentsMajority: wantsResidentsMajority,
                founder: founder,
                capacity: capacity
            ),
            at: place,
            in: transaction
        )
        try transaction.record(
            Subject("team", team.id),
            isPublic: true,
            Formed(kind: kind, challenge: challenge, capacity: capacity)
        )
        return team.id
    }
}

/// Where a team belongs: what it works on says it, or else who forms it.
struct TeamPlace {
    let thread: ThreadID?
    let theme: String?
    let area: String?

    /// Throws `InvalidFields` for what is unknown, and `KernelRefusal.missing` for an opgave that takes no teams.
    static func check(theme: String?, area: String?, challenge: String?, _ db: Database) throws -> TeamPlace {
        var problems: [FieldProblem] = []
        if let theme, try !Theme.all(db).contains(where: { $0.id == theme }) {
            problems.append(FieldProblem("theme", "unknown"))
        }
        if let area, try Area.find(area, db) == nil { problems.append(FieldProblem("area", "unknown")) }
        guard problems.isEmpty else { throw InvalidFields(problems) }
        guard let challenge else { return TeamPlace(thread: nil, theme: theme, area: area) }
        let row = try Row.fetchOne(
            db,
            sql:
                "SELECT thread_id, theme_id, area_id FROM challenges WHERE id = ? AND state IN ('open', 'closed')",
            arguments: [challenge]
        )
        guard let row else { throw KernelRefusal.missing }
        return TeamPlace(
            thread: row["thread_id"],
            theme: theme ?? row["theme_id"],
            area: area ?? row["area_id"]
        )
    }
}

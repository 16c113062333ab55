internal import GRDB

/// Changes what the zone is called, whose it is, and how one becomes a member.
///
/// Members stay members, and requests that wait still wait. What the names replace is kept beside the journal for a
/// while, so that it can be brought back.
public struct ChangeZone: Command {
    public static let name = "change-zone"
    public static let permission = Permission.roles([.administrator])

    public let name: String
    public let municipality: String
    /// As Statistics Netherlands numbers municipalities, such as `GM0392`.
    public let municipalityCode: String
    public let membership: Zone.Membership

    public init(
        name: String,
        municipality: String,
        municipalityCode: String,
        membership: Zone.Membership
    ) {
        self.name = name
        self.municipality = municipality
        self.municipalityCode = municipalityCode
        self.membership = membership
    }

    /// The zone as it was before one of its names was changed.
    ///
    /// Nil when the words are none of a zone.
    public init?(_ former: FormerWords) {
        guard let membership = Zone.Membership(rawValue: former["membership"]) else { return nil }
        self.init(
            name: former["name"],
            municipality: former["municipality"],
            municipalityCode: former["municipalityCode"],
            membership: membership
        )
    }

    struct Changed: Facts {
        /// Which names are new: `name`, `municipality`; never the names.
        let texts: [String]
        let municipalityCode: String
        let formerMunicipalityCode: String
        let membership: Zone.Membership
        let formerMembership: Zone.Membership
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let db = transaction.db
        let zone = try Zone.load(db)
        guard problems.isEmpty else { throw InvalidFields(problems) }
        let (name, municipality) = (name.trimmingWhitespace, municipality.trimmingWhitespace)
        let texts: [String] = [
            name == zone.name ? nil : "name", municipality == zone.municipality ? nil : "municipality",
        ].compactMap(\.self)
        let isKnown = municipalityCode == zone.municipalityCode && membership == zone.membership
        guard !texts.isEmpty || !isKnown else {
            transaction.nothingChanged()
            return Done()
        }
        let subject = Subject("zone", zone.slug)
        try FormerWords.keep(zone.words, of: subject, replacedAt: transaction.now, db)
        try db.execute(
            sql: "UPDATE zone SET name = ?, municipality = ?, municipality_code = ?, membership = ?",
            arguments: [name, municipality, municipalityCode, membership.rawValue]
        )
        try transaction.record(
            subject,
            isPublic: true,
            Changed(
                texts: texts,
                municipalityCode: municipalityCode,
                formerMunicipalityCode: zone.municipalityCode,
                membership: membership,
                formerMembership: zone.membership
            )
        )
        return Done()
    }

    private var problems: [FieldProblem] {
        ThingName.problems(name, at: "name") + ThingName.problems(municipality, at: "municipality")
            + (Spelled.isMunicipalityCode(municipalityCode)
                ? [] : [FieldProblem("municipalityCode", "municipality-code")])
    }
}

extension Zone {
    fileprivate var words: [String: String] {
        [
            "name": name, "municipality": municipality, "municipalityCode": municipalityCode,
            "membership": membership.rawValue,
        ]
    }
}

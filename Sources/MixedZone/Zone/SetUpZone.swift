private import Foundation
internal import GRDB

/// Makes an empty file a zone.
///
/// Happens once.
public struct SetUpZone: Command {
    public static let name = "set-up-zone"
    public static let permission = Permission.operators

    public let slug: String
    public let name: String
    public let municipality: String
    public let municipalityCode: String
    /// IANA identifier, such as `Europe/Amsterdam`.
    public let timeZone: String
    public let language: String
    public let membership: Zone.Membership
    public let accent: Accent
    public let texts: ZoneTexts
    /// What was filled in because nobody said it.
    public let assumptions: [Assumption]

    public init(
        slug: String,
        name: String,
        municipality: String,
        municipalityCode: String,
        timeZone: String,
        language: String,
        membership: Zone.Membership,
        accent: Accent,
        texts: ZoneTexts,
        assumptions: [Assumption] = []
    ) {
        self.slug = slug
        self.name = name
        self.municipality = municipality
        self.municipalityCode = municipalityCode
        self.timeZone = timeZone
        self.language = language
        self.membership = membership
        self.accent = accent
        self.texts = texts
        self.assumptions = assumptions
    }

    public enum Refused: Refusal, Equatable {
        /// The file holds a zone already; later changes are commands of their own.
        case notEmpty
        case unknownTimeZone

        public var kind: RefusalKind { self == .notEmpty ? .conflict : .invalid }
        public var slug: String { self == .notEmpty ? "zone-not-empty" : "unknown-time-zone" }
    }

    struct SetUp: Facts {
        let slug: String
        let membership: Zone.Membership
        let timeZone: String
    }

    public func run(in transaction: Transaction) throws -> Done {
        guard try !Zone.isSetUp(transaction.db) else { throw Refused.notEmpty }
        guard problems.isEmpty else { throw InvalidFields(problems) }
        guard CivilZone(identifier: timeZone) != nil else { throw Refused.unknownTimeZone }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        try transaction.db.execute(
            sql: """
                INSERT INTO zone (only, slug, name, municipality, municipality_code, time_zone, language,
                    membership, accent, texts, seeded_at)
                VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                slug, name, municipality, municipalityCode, timeZone, language, membership.rawValue,
                String(decoding: try encoder.encode(accent), as: UTF8.self),
                String(decoding: try encoder.encode(texts), as: UTF8.self), transaction.now,
            ]
        )
        try Assumption.insert(assumptions, transaction.db)
        try transaction.record(
            Subject("zone", slug),
            isPublic: true,
            SetUp(slug: slug, membership: membership, timeZone: timeZone)
        )
        return Done()
    }

    private var problems: [FieldProblem] {
        var problems: [FieldProblem] = []
        if !Spelled.isShortName(slug) { problems.append(FieldProblem("slug", "short-name")) }
        if !Spelled.isMunicipalityCode(municipalityCode) {
            problems.append(FieldProblem("municipalityCode", "municipality-code"))
        }
        if !["nl", "en"].contains(language) { problems.append(FieldProblem("language", "language")) }
        let colours = [accent.light, accent.lightInk, accent.dark, accent.darkInk]
        if !colours.allSatisfy(Spelled.isColour) { problems.append(FieldProblem("accent", "colour")) }
        return problems
    }
}

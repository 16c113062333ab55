private import GRDB
public import MixedZone

/// Adds a body with its seats and its rules; the seats are vacant.
public struct AddBody: Command {
    public static let name = "add-body"
    public static let permission = Permission.roles([.administrator])

    public let id: String
    public let kind: BodyKind
    public let title: Bilingual
    public let purpose: Bilingual
    public let area: String?
    public let theme: String?
    public let track: Proposal.Track?
    public let charter: Charter
    public let seats: [PlannedSeat]

    public init(
        _ id: String,
        _ kind: BodyKind,
        name: Bilingual,
        purpose: Bilingual,
        area: String? = nil,
        theme: String? = nil,
        track: Proposal.Track? = nil,
        charter: Charter,
        seats: [PlannedSeat]
    ) {
        self.id = id
        self.kind = kind
        self.title = name
        self.purpose = purpose
        self.area = area
        self.theme = theme
        self.track = track
        self.charter = charter
        self.seats = seats
    }

    public static let longestName = 80
    public static let longestPurpose = 1_000
    public static let mostSeats = 60

    public enum Refused: Refusal, Equatable {
        case exists

        public var kind: RefusalKind { .conflict }
        public var slug: String { "body-exists" }
    }

    struct Added: Facts {
        let kind: BodyKind
        let seats: [SeatCategory]
        let quorum: Int
        let majority: Charter.Majority
        let secret: Bool
    }

    /// Throws `InvalidFields` for `id`, `nameNl`, `nameEn`, `purposeNl`, `purposeEn`, `area`, `theme`, `seats` and
    /// the fields of the charter.
    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let db = transaction.db
        let problems = try problems(db)
        guard problems.isEmpty else { throw InvalidFields(problems) }
        guard try Body.find(id, db) == nil else { throw Refused.exists }
        try insert(db)
        for (index, plan) in seats.enumerated() {
            try BodySeat(
                id: "\(id)-\(index + 1)",
                body: id,
                position: index + 1,
                category: plan.category,
                function: plan.function,
                hasVote: plan.hasVote,
                organization: plan.organization
            ).insert(db)
        }
        try transaction.record(
            Subject("body", id),
            isPublic: true,
            Added(
                kind: kind,
                seats: seats.map(\.category),
                quorum: charter.quorum,
                majority: charter.majority,
                secret: charter.isSecret
            )
        )
        transaction.touch(Body.topic(id))
        return Done()
    }

    private func insert(_ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO bodies (id, kind, name_nl, name_en, purpose_nl, purpose_en, area_id, theme_id,
                    decides_track, charter, position)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT count(*) FROM bodies))
                """,
            arguments: [
                id, kind.rawValue, title.nl.trimmingWhitespace, title.en.trimmingWhitespace,
                purpose.nl.trimmingWhitespace, purpose.en.trimmingWhitespace, area, theme, track?.rawValue,
                try charter.json,
            ]
        )
    }

    private func problems(_ db: Database) throws -> [FieldProblem] {
        var problems = Spelled.isShortName(id) && id.count <= 40 ? [] : [FieldProblem("id", "short-name")]
        problems += Self.problems(title: title, purpose: purpose)
        if let area, try Area.find(area, db) == nil { problems.append(FieldProblem("area", "unknown")) }
        if let theme, try !Theme.all(db).contains(where: { $0.id == theme }) {
            problems.append(FieldProblem("theme", "unknown"))
        }
        if seats.count > Self.mostSeats { problems.append(FieldProblem("seats", "seats-too-many")) }
        return problems + BodyComposition.problems(kind, seats, charter)
    }

    /// What is wrong with the words about a body.
    static func problems(title: Bilingual, purpose: Bilingual) -> [FieldProblem] {
        problems(title, "name", most: longestName) + problems(purpose, "purpose", most: longestPurpose)
    }

    private static func problems(_ text: Bilingual, _ field: String, most: Int) -> [FieldProblem] {
        [(text.nl, "\(field)Nl"), (text.en, "\(field)En")].compactMap { text, field in
            if text.trimmingWhitespace.isEmpty { return FieldProblem(field, "text-missing") }
            return text.unicodeScalars.count > most ? FieldProblem(field, "text-too-long") : nil
        }
    }
}

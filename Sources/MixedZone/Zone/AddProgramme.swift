private import GRDB

/// Adds a period with a purpose.
public struct AddProgramme: Command {
    public static let name = "add-programme"
    public static let permission = Permission.roles([.administrator])

    public let programme: Programme

    public init(_ programme: Programme) {
        self.programme = programme
    }

    public enum Refused: Refusal, Equatable {
        case exists
        case termIsEmpty

        public var kind: RefusalKind { self == .exists ? .conflict : .invalid }
        public var slug: String { self == .exists ? "programme-exists" : "programme-term-is-empty" }
    }

    struct Added: Facts {
        let startsOn: CivilDay
        let endsBefore: CivilDay
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        guard problems.isEmpty else { throw InvalidFields(problems) }
        let known = try Programme.all(transaction.db)
        guard !known.contains(where: { $0.id == programme.id }) else { throw Refused.exists }
        guard programme.startsOn < programme.endsBefore else { throw Refused.termIsEmpty }
        try transaction.db.execute(
            sql: """
                INSERT INTO programmes (id, name_nl, name_en, purpose_nl, purpose_en, starts_on,
                    ends_before, closing_nl, closing_en)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                programme.id, programme.name.nl, programme.name.en, programme.purpose.nl,
                programme.purpose.en, programme.startsOn, programme.endsBefore, programme.closing?.nl,
                programme.closing?.en,
            ]
        )
        try transaction.record(
            Subject("programme", programme.id),
            isPublic: true,
            Added(startsOn: programme.startsOn, endsBefore: programme.endsBefore)
        )
        return Done()
    }

    private var problems: [FieldProblem] {
        (Spelled.isShortName(programme.id) ? [] : [FieldProblem("id", "short-name")]) + programme.problems
    }
}

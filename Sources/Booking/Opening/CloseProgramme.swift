internal import GRDB
public import MixedZone

/// Ends a programme before its time and says why, with an answer for whoever has reserved after it.
public struct CloseProgramme: Command, ProgrammeChange {
    public static let name = "close-programme"
    public static let permission = Permission.roles([.administrator])

    public let programme: String
    /// Yesterday at the earliest, inclusive.
    public let lastDay: CivilDay
    /// For everybody to read.
    public let reason: Bilingual
    public let settlement: Settlement

    public init(
        _ programme: String,
        lastDay: CivilDay,
        reason: Bilingual,
        settlement: Settlement = .none
    ) {
        self.programme = programme
        self.lastDay = lastDay
        self.reason = reason.tidied
        self.settlement = settlement
    }

    struct Closed: Facts {
        let startsOn: CivilDay
        let endsBefore: CivilDay
        let formerEndsBefore: CivilDay
        let kept: Int?
        let handedBack: Int?
    }

    public func changed(_ known: Programme) -> Programme {
        Programme(
            id: known.id,
            name: known.name,
            purpose: known.purpose,
            startsOn: known.startsOn,
            endsBefore: lastDay.adding(days: 1),
            closing: reason
        )
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let db = transaction.db
        let known = try known(db)
        let wanted = changed(known)
        guard wanted.problems.isEmpty else { throw InvalidFields(wanted.problems) }
        guard wanted != known else {
            transaction.nothingChanged()
            return Done()
        }
        guard lastDay >= known.startsOn else { throw AddProgramme.Refused.termIsEmpty }
        guard try lastDay >= earliestLastDay(transaction) else {
            throw InvalidFields([FieldProblem("lastDay", "day-is-past")])
        }
        guard wanted.endsBefore <= known.endsBefore else {
            throw InvalidFields([FieldProblem("lastDay", "programme-ends-earlier")])
        }
        let hits = try hits(transaction)
        try db.execute(
            sql: "UPDATE programmes SET ends_before = ?, closing_nl = ?, closing_en = ? WHERE id = ?",
            arguments: [wanted.endsBefore, reason.nl, reason.en, programme]
        )
        try transaction.record(
            Subject("programme", programme),
            isPublic: true,
            Closed(
                startsOn: known.startsOn,
                endsBefore: wanted.endsBefore,
                formerEndsBefore: known.endsBefore,
                kept: hits.kept,
                handedBack: hits.handedBack
            )
        )
        try hits.handBack(transaction)
        return Done()
    }
}

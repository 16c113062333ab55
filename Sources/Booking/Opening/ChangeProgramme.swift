internal import GRDB
public import MixedZone

/// Changes what a programme is called, what it is for, and when it begins and ends, with an answer for whoever has
/// reserved on the days that it loses.
///
/// A programme that was closed runs again when its end is changed. The words before are kept beside the journal for a
/// while, so that they can be brought back.
public struct ChangeProgramme: Command, ProgrammeChange {
    public static let name = "change-programme"
    public static let permission = Permission.roles([.administrator])

    public let programme: String
    /// What it is called.
    public let called: Bilingual
    public let purpose: Bilingual
    public let startsOn: CivilDay
    /// The day after the last one; yesterday is the earliest last day that can be chosen.
    public let endsBefore: CivilDay
    public let settlement: Settlement

    public init(
        _ programme: String,
        called: Bilingual,
        purpose: Bilingual,
        startsOn: CivilDay,
        endsBefore: CivilDay,
        settlement: Settlement = .none
    ) {
        self.programme = programme
        self.called = called.tidied
        self.purpose = purpose.tidied
        self.startsOn = startsOn
        self.endsBefore = endsBefore
        self.settlement = settlement
    }

    struct Changed: Facts {
        /// Which words are new, such as `nameNl`; never the words.
        let texts: [String]
        let startsOn: CivilDay
        let formerStartsOn: CivilDay
        let endsBefore: CivilDay
        let formerEndsBefore: CivilDay
        let kept: Int?
        let handedBack: Int?
    }

    public func changed(_ known: Programme) -> Programme {
        Programme(
            id: known.id,
            name: called,
            purpose: purpose,
            startsOn: startsOn,
            endsBefore: endsBefore,
            closing: endsBefore == known.endsBefore ? known.closing : nil
        )
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let known = try known(transaction.db)
        let wanted = changed(known)
        guard wanted.problems.isEmpty else { throw InvalidFields(wanted.problems) }
        guard wanted != known else {
            transaction.nothingChanged()
            return Done()
        }
        guard startsOn < endsBefore else { throw AddProgramme.Refused.termIsEmpty }
        let earliest = try earliestLastDay(transaction)
        guard endsBefore == known.endsBefore || endsBefore > earliest else {
            throw InvalidFields([FieldProblem("until", "day-is-past")])
        }
        let hits = try hits(transaction)
        try write(wanted, instead: known, hits, transaction)
        try hits.handBack(transaction)
        return Done()
    }

    private func write(
        _ wanted: Programme,
        instead known: Programme,
        _ hits: Hits,
        _ transaction: Transaction
    ) throws {
        let (db, subject) = (transaction.db, Subject("programme", programme))
        let texts = wanted.words.filter { known.words[$0.key] != $0.value }.keys.sorted()
        if !texts.isEmpty {
            try FormerWords.keep(known.words, of: subject, replacedAt: transaction.now, db)
        }
        try db.execute(
            sql: """
                UPDATE programmes SET name_nl = ?, name_en = ?, purpose_nl = ?, purpose_en = ?, starts_on = ?,
                    ends_before = ?, closing_nl = ?, closing_en = ?
                WHERE id = ?
                """,
            arguments: [
                wanted.name.nl, wanted.name.en, wanted.purpose.nl, wanted.purpose.en, startsOn, endsBefore,
                wanted.closing?.nl, wanted.closing?.en, programme,
            ]
        )
        try transaction.record(
            subject,
            isPublic: true,
            Changed(
                texts: texts,
                startsOn: startsOn,
                formerStartsOn: known.startsOn,
                endsBefore: endsBefore,
                formerEndsBefore: known.endsBefore,
                kept: hits.kept,
                handedBack: hits.handedBack
            )
        )
    }
}

extension Programme {
    /// By the names of the fields.
    fileprivate var words: [String: String] {
        ["nameNl": name.nl, "nameEn": name.en, "purposeNl": purpose.nl, "purposeEn": purpose.en]
    }
}

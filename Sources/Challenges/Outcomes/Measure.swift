internal import GRDB
public import MixedZone

/// Whoever works on it measures the indicator on a day, or corrects a value that was entered wrongly.
///
/// After the judgement a new measurement needs a reason, and asks for a new judgement.
public struct Measure: Command {
    public static let name = "measure"
    public static let permission = Permission.members

    public let outcome: Outcome.ID
    public let value: Double
    /// On the zone's calendar, today or before.
    public let measuredOn: CivilDay
    public let note: String
    /// The proof; nil without.
    public let paper: String?
    /// The value that this one takes the place of.
    public let corrects: Int?
    /// Why it is measured again after the judgement.
    public let reason: String

    public init(
        _ outcome: Outcome.ID,
        value: Double,
        on measuredOn: CivilDay,
        note: String = "",
        paper: String? = nil,
        corrects: Int? = nil,
        reason: String = ""
    ) {
        self.outcome = outcome
        self.value = value
        self.measuredOn = measuredOn
        self.note = note
        self.paper = paper
        self.corrects = corrects
        self.reason = reason
    }

    struct Measured: Facts {
        let measurement: Int
        /// As text with a point, since the journal holds whole numbers alone.
        let value: String
        let measuredOn: CivilDay
        let corrects: Int?
        let hasProof: Bool
    }

    /// Throws `InvalidFields` for `value`, `measuredOn`, `note`, `paper` and `reason`, and ``OutcomeRefusal``.
    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let work = try OutcomeAtWork.load(outcome, transaction)
        try transaction.demand(work.policy.worksOnIt, for: Self.self)
        guard work.outcome.state != .learned else { throw OutcomeRefusal.notNow }
        let note = try WrittenText.checked(note, field: "note", isRequired: false, most: 1_000)
        try check(work, transaction)
        try db.execute(
            sql: """
                INSERT INTO measurements (indicator_id, value, measured_on, note, paper_id, measured_by, entered_at,
                    corrects_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                work.outcome.indicator, value, measuredOn, note, paper, try? transaction.member,
                transaction.now,
                corrects,
            ]
        )
        let id = Int(db.lastInsertedRowID)
        try tell(work, transaction)
        try transaction.record(
            Subject("outcome", outcome),
            isPublic: true,
            Measured(
                measurement: id,
                value: "\(value)",
                measuredOn: measuredOn,
                corrects: corrects,
                hasProof: paper != nil
            )
        )
        return Done()
    }

    /// The first measurement, or the first after a judgement, moves the outcome; each further one is a step.
    private func tell(_ work: OutcomeAtWork, _ transaction: Transaction) throws {
        guard work.outcome.state == .measured else {
            _ = try work.move(to: .measured, reason: reason, columns: ["verdict": nil], transaction)
            return
        }
        let name = corrects == nil ? "measure-once-more" : "correct-measurement"
        _ = try StepDraft(Thing(.outcome, outcome), work.outcome.thread, name, mover: work.policy.mover)
            .append(in: transaction)
    }

    private func check(_ work: OutcomeAtWork, _ transaction: Transaction) throws {
        let db = transaction.db
        var problems: [FieldProblem] = []
        if !value.isFinite || abs(value) > 1e12 { problems.append(FieldProblem("value", "decimal")) }
        if measuredOn > (try Zone.load(db).timeZone.day(of: transaction.now)) {
            problems.append(FieldProblem("measuredOn", "day-to-come"))
        }
        if let paper {
            let isKnown = try Bool.fetchOne(
                db,
                sql: """
                    SELECT EXISTS (
                        SELECT 1 FROM papers WHERE id = ? AND thing = 'outcome' AND thing_id = ? AND removed_at IS NULL
                    )
                    """,
                arguments: [paper, outcome]
            )
            if isKnown != true { problems.append(FieldProblem("paper", "choose-listed")) }
        }
        guard problems.isEmpty else { throw InvalidFields(problems) }
        guard let corrects else { return }
        let all = try Measurement.all(of: work.outcome.indicator, db)
        guard all.contains(where: { $0.id == corrects }) else { throw KernelRefusal.missing }
        guard Measurement.standing(all).contains(where: { $0.id == corrects }) else {
            throw OutcomeRefusal.correctedAlready
        }
    }
}

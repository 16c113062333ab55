internal import GRDB
internal import MixedZone

/// A step before it has a place in the thread; also for what happens without a change of state.
struct StepDraft {
    let thing: Thing
    let thread: ThreadID
    let name: String
    let mover: Mover
    var from: String?
    var to: String?
    var text = ""
    var reasonCode = ""
    var version: String?
    var basis = ""
    var team: String?
    var body: String?
    var circle = Circle.everyone
    var visibleFrom: Instant?
    var due: Instant?
    /// Nobody gets a letter of it: another step of the same moment tells the same.
    var isQuiet = false

    init(_ thing: Thing, _ thread: ThreadID, _ name: String, mover: Mover) {
        self.thing = thing
        self.thread = thread
        self.name = name
        self.mover = mover
    }

    /// Appends the step and tells everybody who follows the thread and may see it, but not who made it.
    func append(in transaction: Transaction) throws -> Step {
        let text = try WrittenText.keep(text, in: transaction)
        var member: Member.ID?
        if case .member(let id) = transaction.actor { member = id }
        let db = transaction.db
        try db.cachedStatement(
            sql: """
                INSERT INTO steps (thread_id, thing, thing_id, step, from_state, to_state, at, member_id, capacity,
                    team_id, body_id, reason_code, text_id, version, basis, due_at, was_met, visible_from, circle)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, (
                    SELECT due_at >= ?7 FROM steps WHERE thing = ?2 AND thing_id = ?3 AND due_at IS NOT NULL
                        AND ?6 IS NOT NULL
                    ORDER BY id DESC LIMIT 1
                ), ?17, ?18)
                """
        ).execute(
            arguments: [
                thread, thing.kind.rawValue, thing.id, name, from, to, transaction.now, member,
                mover.rawValue,
                team, body, reasonCode, text?.id, version, basis, due, visibleFrom ?? transaction.now,
                circle.description,
            ]
        )
        transaction.touch(Thread.topic(thread))
        guard let step = try Step.find(Int(db.lastInsertedRowID), db) else { throw KernelRefusal.missing }
        if !isQuiet { try Telling.followers(of: step, in: transaction) }
        return step
    }
}

internal import GRDB
internal import MixedZone

/// One move of a thing along a declared edge: the state, the step in the thread, and the word to who follows it.
///
/// Who may move it in which capacity is decided by the command that carries it out.
struct Move<State: Stage> {
    let thing: String
    let thread: ThreadID
    let from: State
    let to: State
    let mover: Mover
    /// As typed; stored apart from the journal, which holds its digest.
    var reason = ""
    /// A short name for the reason, from a list; empty for none.
    var reasonCode = ""
    /// The digest of the version of the document that it is about.
    var version: String?
    /// The law or policy on which it rests.
    var basis = ""
    /// On behalf of which team or body.
    var team: String?
    var body: String?
    var circle = Circle.everyone
    /// The embargo: until then only those see it who had to do with it.
    var visibleFrom: Instant?
    /// Takes the place of the end of the deadline that the edge starts.
    var due: Instant?
    /// Columns that have to change with the state, in the same statement.
    var columns: KeyValuePairs<String, (any DatabaseValueConvertible)?> = [:]

    static var longestReason: Int { 4_000 }

    /// Throws `InvalidFields` for the field `reason`, and ``UndeclaredMove`` for a fault in the command.
    func carryOut(in transaction: Transaction) throws -> Step {
        guard
            let edge = State.edges.first(where: {
                $0.from == from && $0.to == to && $0.movers.contains(mover)
            })
        else { throw UndeclaredMove(kind: State.kind, from: from.rawValue, to: to.rawValue, mover: mover) }
        let reason = try WrittenText.checked(
            self.reason,
            field: "reason",
            isRequired: edge.reason == .required,
            most: Self.longestReason
        )
        let db = transaction.db
        let until = try due ?? edge.starts.map { try Deadlines.load(db).due($0, after: transaction.now) }
        let more = columns.map { ", \($0.key) = ?" }.joined()
        let values: [(any DatabaseValueConvertible)?] =
            [to.rawValue, transaction.now, until] + columns.map(\.value) + [thing, from.rawValue]
        try db.cachedStatement(
            sql:
                "UPDATE \(State.table) SET state = ?, since = ?, due_at = ?\(more) WHERE id = ? AND state = ?"
        ).execute(arguments: StatementArguments(values))
        guard db.changesCount == 1 else { throw KernelRefusal.missing }
        var draft = StepDraft(Thing(State.kind, thing), thread, edge.name, mover: mover)
        draft.from = from.rawValue
        draft.to = to.rawValue
        draft.text = reason
        draft.reasonCode = reasonCode
        draft.version = version
        draft.basis = basis
        draft.team = team
        draft.body = body
        draft.circle = circle
        draft.visibleFrom = visibleFrom
        draft.due = until
        return try draft.append(in: transaction)
    }
}

/// A command tried a move that the graph does not know: a fault in the command, never in its input.
struct UndeclaredMove: Error {
    let kind: ThingKind
    let from: String
    let to: String
    let mover: Mover
}

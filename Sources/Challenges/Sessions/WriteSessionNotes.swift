internal import GRDB
public import MixedZone

/// Who runs a work session writes down what was said and done.
public struct WriteSessionNotes: Command {
    public static let name = "write-session-notes"
    public static let permission = Permission.members

    public let session: WorkSession.ID
    public let notes: String

    public init(_ session: WorkSession.ID, notes: String) {
        self.session = session
        self.notes = notes
    }

    public static let longest = 8_000

    /// Throws `InvalidFields` for `notes`, and `SessionRefusal.cancelled`.
    public func run(in transaction: Transaction) throws -> Done {
        let work = try SessionAtWork.run(session, by: Self.self, transaction)
        guard work.session.state != .cancelled else { throw SessionRefusal.cancelled }
        let notes = try WrittenText.checked(notes, field: "notes", isRequired: false, most: Self.longest)
        guard notes != work.session.notes else {
            transaction.nothingChanged()
            return Done()
        }
        try transaction.db.execute(
            sql: "UPDATE work_sessions SET notes = ? WHERE id = ?",
            arguments: [notes, session]
        )
        try transaction.record(Subject("session", session))
        work.touch(transaction)
        return Done()
    }
}

internal import GRDB
public import MixedZone

/// Who runs a work session notes what came out of it for one section of a proposal.
public struct AddSessionResult: Command {
    public static let name = "add-session-result"
    public static let permission = Permission.members

    public let session: WorkSession.ID
    public let section: ProposalSection
    public let content: String

    public init(_ content: String, for section: ProposalSection, of session: WorkSession.ID) {
        self.session = session
        self.section = section
        self.content = content
    }

    struct Added: Facts {
        let result: Int
        let section: ProposalSection
    }

    public static let longest = 2_000

    /// Throws `InvalidFields` for `result`, `SessionRefusal.notBegun` and `.cancelled`.
    public func run(in transaction: Transaction) throws -> Int {
        let db = transaction.db
        let work = try SessionAtWork.run(session, by: Self.self, transaction)
        guard work.session.state != .cancelled else { throw SessionRefusal.cancelled }
        guard work.session.interval.start <= transaction.now else { throw SessionRefusal.notBegun }
        let content = try WrittenText.checked(content, field: "result", isRequired: true, most: Self.longest)
        try db.execute(
            sql: """
                INSERT INTO session_results (session_id, section, content, author_id, noted_at)
                VALUES (?, ?, ?, ?, ?)
                """,
            arguments: [session, section.rawValue, content, try transaction.member, transaction.now]
        )
        let result = Int(db.lastInsertedRowID)
        try transaction.record(Subject("session", session), Added(result: result, section: section))
        work.touch(transaction)
        return result
    }
}

private import GRDB
public import MixedZone

/// The secretary writes the minutes down, as often as needed until they are adopted.
///
/// What ballots came to is never typed: it stands in the minutes as it was counted.
public struct WriteMinutes: Command {
    public static let name = "write-minutes"
    public static let permission = Permission.members

    public let meeting: Meeting.ID
    public let text: String
    /// What the meeting said of each point, by the point's number.
    public let outcomes: [Int: String]

    public init(_ text: String, of meeting: Meeting.ID, outcomes: [Int: String] = [:]) {
        self.meeting = meeting
        self.text = text
        self.outcomes = outcomes
    }

    public static let longestText = 20_000
    public static let longestOutcome = 500

    /// Throws `InvalidFields` for `minutes` and `outcome-<point>`, and ``MeetingRefusal/notNow``.
    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let known = try Meeting.existing(meeting, db)
        try transaction.demandSecretary(of: known.body, for: Self.self)
        guard known.state == .closed || known.state == .minutesDraft else { throw MeetingRefusal.notNow }
        let text = try WrittenText.checked(text, field: "minutes", isRequired: true, most: Self.longestText)
        for point in try AgendaPoint.all(of: meeting, db) {
            guard let outcome = outcomes[point.id] else { continue }
            let checked = try WrittenText.checked(
                outcome,
                field: "outcome-\(point.id)",
                isRequired: false,
                most: Self.longestOutcome
            )
            try db.execute(
                sql: "UPDATE agenda_points SET outcome = ? WHERE id = ?",
                arguments: [checked, point.id]
            )
        }
        try db.execute(sql: "UPDATE meetings SET minutes = ? WHERE id = ?", arguments: [text, meeting])
        if known.state == .closed {
            _ = try MeetingMove(meeting, to: .minutesDraft).carryOut(for: Self.self, in: transaction)
        }
        try transaction.record(Subject("meeting", meeting))
        transaction.touch(known.topic)
        return Done()
    }
}

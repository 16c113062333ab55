private import GRDB
public import MixedZone

/// The secretary notes what somebody takes on; it stands on every next agenda until it is done or dropped.
public struct AddAction: Command {
    public static let name = "add-action"
    public static let permission = Permission.members

    public let meeting: Meeting.ID
    public let what: String
    /// Nil where the body itself takes it on.
    public let owner: Member.ID?
    public let dueOn: CivilDay?

    public init(
        _ what: String,
        in meeting: Meeting.ID,
        by owner: Member.ID? = nil,
        before dueOn: CivilDay? = nil
    ) {
        self.meeting = meeting
        self.what = what
        self.owner = owner
        self.dueOn = dueOn
    }

    public static let longestText = 300

    struct Added: Facts {
        let action: Int
        let owner: Member.ID?
        let dueOn: CivilDay?
    }

    /// Throws `InvalidFields` for `what`, and ``MeetingRefusal``.
    public func run(in transaction: Transaction) throws -> Int {
        let db = transaction.db
        let meeting = try Meeting.existing(meeting, db)
        try transaction.demandSecretary(of: meeting.body, for: Self.self)
        guard meeting.state != .cancelled, meeting.state != .minutesAdopted else {
            throw MeetingRefusal.notNow
        }
        let what = try WrittenText.checked(what, field: "what", isRequired: true, most: Self.longestText)
        if let owner, try Member.find(owner, db)?.state != .active { throw MeetingRefusal.notOfTheBody }
        try db.execute(
            sql: "INSERT INTO actions (body_id, meeting_id, what, owner_id, due_on) VALUES (?, ?, ?, ?, ?)",
            arguments: [meeting.body, meeting.id, what, owner, dueOn]
        )
        let id = Int(db.lastInsertedRowID)
        try transaction.record(
            Subject("meeting", meeting.id),
            Added(action: id, owner: owner, dueOn: dueOn)
        )
        if let owner, try transaction.standing.member != owner {
            let clock = try Zone.load(db).timeZone
            try Telling.ask(
                [owner],
                to: "finish-action",
                about: Thing(.meeting, meeting.id),
                until: dueOn.map { clock.interval(of: $0).end },
                in: transaction
            )
        }
        transaction.touch(meeting.topic)
        return id
    }
}

internal import GRDB
internal import MixedZone

/// A meeting goes on to its next state, by the secretary.
struct MeetingMove {
    let meeting: Meeting.ID
    let to: MeetingState
    let reason: String

    init(_ meeting: Meeting.ID, to state: MeetingState, because reason: String = "") {
        self.meeting = meeting
        to = state
        self.reason = reason
    }

    /// Returns the meeting as it was before.
    ///
    /// Throws ``MeetingRefusal/notNow``, `InvalidFields` for `reason`, and `KernelRefusal`.
    func carryOut(for command: (some Command).Type, in transaction: Transaction) throws -> Meeting {
        let meeting = try Meeting.existing(meeting, transaction.db)
        try transaction.demandSecretary(of: meeting.body, for: command)
        guard meeting.state.next.contains(to) else { throw MeetingRefusal.notNow }
        _ = try Move(
            thing: meeting.id.description,
            thread: meeting.thread,
            from: meeting.state,
            to: to,
            mover: transaction.secretary(of: meeting.body),
            reason: reason,
            body: meeting.body
        ).carryOut(in: transaction)
        transaction.touch(meeting.topic)
        transaction.touch(Body.topic(meeting.body))
        return meeting
    }
}

import Challenges
import GRDB
import MixedZone

/// What the page of a meeting is made of, as far as the reader may see it.
struct MeetingSheet: Sendable {
    let meeting: Meeting
    let body: Challenges.Body
    let points: [AgendaPoint]
    let places: BodySheet
    let noted: [Member.ID: Bool]
    let ballots: [(ballot: Ballot, result: BallotResult?)]
    let papers: PapersSection
    let actions: [MeetingAction]
    /// When each meeting was in which an action was agreed.
    let agreedOn: [Meeting.ID: CivilDay]
    let names: [Member.ID: String]
    let isSecretary: Bool
    let readsMinutes: Bool
    let seesPeople: Bool
    let member: Member.ID?
    let clock: CivilZone
    /// Its day has not come: it cannot be opened yet.
    let isEarly: Bool

    /// Throws ``WebRefusal/missing`` where there is none for this reader.
    static func load(
        _ id: Meeting.ID,
        _ words: Words,
        _ context: some ZoneRequest
    ) async throws -> MeetingSheet {
        let (standing, now) = (context.visitor?.standing ?? .stranger, context.store.now)
        return try await context.store.read { db in
            guard let meeting = try Meeting.find(id, db) else { throw WebRefusal.missing }
            let sight = try Sight.load(for: context, db)
            guard sight.sees(meeting.circles), let body = try Body.find(meeting.body, db) else {
                throw WebRefusal.missing
            }
            let clock = try Zone.load(db).timeZone
            let actions = try MeetingAction.onAgenda(of: meeting, db)
            let policy = try BodyPolicy.load(standing, body.id, db)
            return MeetingSheet(
                meeting: meeting,
                body: body,
                points: try AgendaPoint.all(of: id, db),
                places: try BodySheet.load(body, on: clock.day(of: meeting.startsAt), db),
                noted: try Attendance.noted(in: id, db),
                ballots: try Ballot.all(of: id, db).filter { $0.state != .cancelled }
                    .map { ($0, try BallotResult.load($0, for: sight, at: now, db)) },
                papers: try PapersSection.load(meeting.thing, words, for: context, db),
                actions: actions,
                agreedOn: try actions.reduce(into: [:]) { days, action in
                    days[action.meeting] = try Meeting.find(action.meeting, db)
                        .map { clock.day(of: $0.startsAt) }
                },
                names: try MemberNames.load(actions.compactMap(\.owner), db),
                isSecretary: policy.isSecretary,
                readsMinutes: sight.sees(meeting.minutesCircles) || policy.isSecretary,
                seesPeople: sight.sees(.body(body.id)) || policy.isSecretary
                    || meeting.state == .minutesAdopted,
                member: standing.member,
                clock: clock,
                isEarly: clock.day(of: context.store.now) < clock.day(of: meeting.startsAt)
            )
        }
    }
}

import Challenges
import MixedZone

/// Prepares a question to a body, in a meeting or between meetings.
struct PlanBallotForm: AdminForm {
    let body: Challenges.Body
    /// Nil between meetings.
    let meeting: Meeting?
    let proposals: [(id: Proposal.ID, title: String)]
    let words: Words

    var title: String { words("ballot.new") }
    var about: String { words(body.charter.isSecret ? "ballot.is-secret" : "ballot.is-named") }
    var button: String { words("ballot.new-button") }
    var initial: FormFields { FormFields() }
    var anchor: String { "proposal" }
    var section: Section { .challenges }

    func crumbs(_ links: Links) -> [Link] {
        meeting.map { .meeting($0, body, links, words) } ?? .body(body, links, words)
    }
    func address(_ links: Links) -> String {
        meeting.map { links.meetingBallot($0.id.description) } ?? links.newBallot(body.id)
    }
    func done(_ links: Links) -> String { links.body(body.id) }
    func done(_ links: Links, made: Ballot.ID) -> String { links.ballot(made.description) }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        let none = [(value: "", label: words("point.no-proposal"))]
        return [
            .select(
                pen.choices(
                    "proposal",
                    words("ballot.proposal"),
                    hint: words("ballot.proposal-hint"),
                    none + proposals.map { ($0.id.description, $0.title) }
                )
            ),
            pen.text(
                "question",
                words("ballot.question"),
                hint: words("ballot.question-hint"),
                maxLength: PlanBallot.longestQuestion
            ),
        ]
    }

    func change(_ typed: FormFields) throws -> PlanBallot {
        PlanBallot(
            typed.trimmed("question"),
            for: body.id,
            about: Proposal.ID(typed["proposal"]),
            in: meeting?.id
        )
    }
}

/// Opens a ballot; between meetings with the moment at which the clock closes it.
struct OpenBallotForm: AdminForm {
    let ballot: Ballot
    let body: Challenges.Body
    let clock: CivilZone
    let words: Words

    var title: String { words("ballot.open") }
    var about: String { words(ballot.isInMeeting ? "ballot.open-meeting" : "ballot.open-outside") }
    var button: String { words("ballot.open-button") }
    var initial: FormFields { FormFields([("time", "17:00")]) }
    var anchor: String { "day" }
    var section: Section { .challenges }

    func crumbs(_ links: Links) -> [Link] {
        .body(body, links, words) + [Link(href: links.ballot(ballot.id.description), text: ballot.question)]
    }
    func address(_ links: Links) -> String { links.ballotOpening(ballot.id.description) }
    func done(_ links: Links) -> String { links.ballot(ballot.id.description) }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        return [
            pen.day(
                "day",
                words("ballot.closes-day"),
                hint: words("manage.day-hint"),
                isOptional: ballot.isInMeeting
            ),
            pen.text(
                "time",
                words("ballot.closes-time"),
                hint: words("meeting.time-hint"),
                isOptional: ballot.isInMeeting,
                maxLength: 5
            ),
            pen.day(
                "publicDay",
                words("ballot.public-day"),
                hint: words("ballot.public-hint"),
                isOptional: true
            ),
        ]
    }

    func change(_ typed: FormFields) throws -> OpenBallot {
        var reading = FormReading(typed)
        let publicDay = typed.filled("publicDay") == nil ? nil : reading.day("publicDay")
        let visibleFrom = publicDay.map { clock.interval(of: $0).start }
        if ballot.isInMeeting, typed.filled("day") == nil {
            guard reading.problems.isEmpty else { throw InvalidFields(reading.problems) }
            return OpenBallot(ballot.id, visibleFrom: visibleFrom)
        }
        let (day, time) = (reading.day("day"), reading.minute("time"))
        guard let day, let time, reading.problems.isEmpty else { throw InvalidFields(reading.problems) }
        guard let closing = try? clock.instant(day: day, minute: time) else {
            throw InvalidFields([FieldProblem("time", "time")])
        }
        return OpenBallot(ballot.id, until: closing, visibleFrom: visibleFrom)
    }
}

/// Drops a question before anybody could answer it.
struct CancelBallotForm: AdminForm {
    let ballot: Ballot
    let body: Challenges.Body
    let words: Words

    var title: String { words("ballot.cancel") }
    var button: String { words("ballot.cancel-button") }
    var initial: FormFields { FormFields() }
    var anchor: String { "reason" }
    var section: Section { .challenges }

    func crumbs(_ links: Links) -> [Link] {
        .body(body, links, words) + [Link(href: links.ballot(ballot.id.description), text: ballot.question)]
    }
    func address(_ links: Links) -> String { links.ballotCancellation(ballot.id.description) }
    func done(_ links: Links) -> String { links.ballot(ballot.id.description) }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        [
            FormPen(typed: typed, problems: problems)
                .text("reason", words("body.reason"), isLong: true, maxLength: 4_000)
        ]
    }

    func change(_ typed: FormFields) throws -> CancelBallot {
        CancelBallot(ballot.id, because: typed.trimmed("reason"))
    }
}

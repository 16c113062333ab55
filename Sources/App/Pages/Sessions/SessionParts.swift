import Booking
import Challenges
import MixedZone

/// The pieces of the page of a work session.
struct SessionParts {
    let sheet: SessionSheet
    let words: Words
    let links: Links
    let reader: Viewer?
    let now: Instant
    let problems: FormProblems

    var session: WorkSession { sheet.session }
    private var isComing: Bool { session.state == .planned && now < session.interval.start }
    var hasBegun: Bool { session.state != .cancelled && session.interval.start <= now }

    private static let done: Set<String> = [
        "gepland", "aangemeld", "afgemeld", "aanwezigen", "verslag", "resultaat", "overgenomen", "afgezegd",
    ]

    func notices(_ done: String) -> [Notice] {
        Self.done.contains(done) ? [Notice(.good, words("session.done.\(done)"), words: words)] : []
    }

    var state: String {
        let isAsked = session.state == .planned && sheet.reservation?.state == .pending
        return isAsked ? words("session.waits-for-host") : words("session.state.\(session.state.rawValue)")
    }

    var facts: [Fact] {
        [
            Fact(
                term: words("session.for-whom"),
                value: words(session.isPublic ? "session.for-all" : "session.for-team")
            ),
            Fact(term: words("session.organiser"), value: reader == nil ? "" : sheet.organiser),
        ].filter { !$0.value.isEmpty }
    }

    var ties: [Link] {
        let team = session.team.map { Link(href: links.team($0), text: sheet.teamName) }
        let challenge = session.challenge.map {
            Link(href: links.challenge($0.description), text: sheet.challengeName)
        }
        return [
            team, challenge, Link(href: links.workForm(session.form), text: words("session.read-form")),
            Link(href: links.location(session.location), text: words("session.read-place")),
            Link(href: links.sessionScript(session.id), text: words("session.script")),
        ].compactMap(\.self)
    }

    var signUp: SignUpPart {
        let isIn = sheet.guests.contains { $0.member == reader?.member.id }
        let isFull = sheet.guests.count >= session.mostPeople
        let back = LocalPath(links.session(session.id))
        let signIn = Link(href: links.signIn(back: back), text: words("session.sign-in"))
        return SignUpPart(
            isShown: isComing && (isIn || !isFull),
            action: links.signUp(session.id),
            wish: isIn ? "nee" : "ja",
            text: words(isIn ? "session.sign-off" : "session.sign-up"),
            note: !isComing ? "" : isIn ? words("session.signed-up") : isFull ? words("session.full") : "",
            signIn: reader == nil ? signIn : Link(href: "", text: "")
        )
    }

    var people: String {
        words.count(
            isComing ? "session.coming" : "session.came",
            isComing ? sheet.guests.count : sheet.guests.filter(\.isPresent).count,
            ["most": String(session.mostPeople)]
        )
    }

    var guests: [GuestLine] {
        guard reader != nil else { return [] }
        return sheet.guests.filter { !$0.name.isEmpty }.map { guest in
            let isOrganiser = guest.member == session.organiser
            let notes = [
                isOrganiser ? words("session.organises") : "",
                guest.isPresent ? words("session.was-there") : "",
            ]
            return GuestLine(name: guest.name, note: notes.filter { !$0.isEmpty }.joined(separator: ", "))
        }
    }

    var attendance: [AttendancePart] {
        guard sheet.policy.runs, hasBegun else { return [] }
        let known = Set(sheet.guests.map(\.member))
        let others = sheet.team.filter { !known.contains($0.member) }.map { ($0.member, $0.name, false) }
        let all = sheet.guests.map { ($0.member, $0.name, $0.isPresent) } + others
        let choices = all.filter { !$0.1.isEmpty }.map { member, name, isPresent in
            Choice(
                id: "aanwezig-\(member)",
                name: "aanwezig",
                value: member.description,
                label: name,
                isChecked: isPresent
            )
        }
        let people = ChoiceField(
            id: "aanwezig",
            name: "aanwezig",
            legend: words("session.who-came"),
            hint: words("session.who-came-hint"),
            error: problems["aanwezig"],
            choices: choices
        )
        return [AttendancePart(action: links.sessionAttendance(session.id), people: people)]
    }

    var moves: [Link] {
        let moves: [(Bool, String, String)] = [
            (
                sheet.policy.runs && session.state != .cancelled, links.sessionNotes(session.id),
                "session.notes"
            ),
            (
                sheet.policy.runs && session.state == .planned, links.sessionCancellation(session.id),
                "session.cancel"
            ),
        ]
        return moves.filter(\.0).map { Link(href: $0.1, text: words($0.2)) }
    }
}

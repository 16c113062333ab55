import Challenges
import MixedZone

/// A meeting in finished words.
struct MeetingDrawing {
    let sheet: MeetingSheet
    let words: Words
    let links: Links

    private var meeting: Meeting { sheet.meeting }
    private var id: String { meeting.id.description }

    var facts: [Fact] {
        [
            Fact(term: words("meeting.begins"), value: words.when(meeting.startsAt, sheet.clock)),
            Fact(term: words("meeting.ends"), value: words.when(meeting.endsAt, sheet.clock)),
            Fact(term: words("meeting.place"), value: meeting.place),
            Fact(term: words("meeting.state"), value: words.state(meeting.state)),
            Fact(
                term: words("meeting.series"),
                value: meeting.repeatsMonthly ? words("meeting.monthly") : ""
            ),
        ].filter { !$0.value.isEmpty }
    }

    var agenda: [AgendaLine] {
        sheet.points.map { point in
            AgendaLine(
                number: point.position,
                kind: words.agendaKind(point.kind),
                title: point.title,
                href: point.proposal.map { links.thing(Thing(.proposal, $0)) } ?? "",
                explanation: point.explanation,
                papers: point.papersFrom.map {
                    words("meeting.papers", ["day": words.dayAndYear(sheet.clock.day(of: $0))])
                } ?? "",
                outcome: sheet.readsMinutes ? point.outcome : ""
            )
        }
    }

    /// The people are named for the body itself, and for everybody with the adopted minutes.
    var people: [AttendeeLine] {
        guard sheet.seesPeople else { return [] }
        return sheet.places.places.flatMap { place in
            [(place.holder, false), (place.deputy, true)].compactMap { held, isDeputy in
                held.map { attendee($0.member, place.seat, isDeputy: isDeputy) }
            }
        }
    }

    private func attendee(_ member: Member.ID, _ seat: BodySeat, isDeputy: Bool) -> AttendeeLine {
        let noted = sheet.noted[member]
        let name = sheet.places.names[member] ?? words("body.nobody")
        let state = noted.map { $0 ? "meeting.present" : "meeting.absent" } ?? "meeting.not-noted"
        let mayNote = sheet.isSecretary && (meeting.state == .convened || meeting.state == .open)
        let label = words.seat(seat)
        return AttendeeLine(
            name: name,
            seat: isDeputy ? words("meeting.deputy-of", ["seat": label]) : label,
            state: words(state),
            buttons: mayNote
                ? [true, false].filter { $0 != noted }.map { isPresent in
                    PostButton(
                        words(isPresent ? "meeting.note-present" : "meeting.note-absent"),
                        to: links.attendance(id),
                        [("lid", member.description), ("aanwezig", isPresent ? "ja" : "nee")],
                        about: name
                    )
                } : []
        )
    }

    var ballots: [PlainLine] {
        sheet.ballots.map { ballot, result in
            PlainLine(
                href: links.ballot(ballot.id.description),
                title: ballot.question,
                about: result.map { words.result($0.tally) } ?? words.state(ballot.state)
            )
        }
    }

    var actions: [ActionLine] {
        sheet.actions.map { action in
            let agreed = sheet.agreedOn[action.meeting].map {
                words("action.agreed", ["day": words.date($0)])
            }
            let due = action.dueOn.map { words("action.due", ["day": words.date($0)]) }
            return ActionLine(
                what: action.what,
                about: [
                    action.owner.flatMap { sheet.seesPeople ? sheet.names[$0] : nil }, due, agreed,
                    state(action.standing),
                ].compactMap(\.self).joined(separator: " · "),
                buttons: buttons(action)
            )
        }
    }

    private func state(_ standing: MeetingAction.Standing) -> String? {
        switch standing {
        case .open: nil
        case .done(let at): words("action.done", ["day": words.date(sheet.clock.day(of: at))])
        case .dropped(let at): words("action.dropped", ["day": words.date(sheet.clock.day(of: at))])
        }
    }

    private func buttons(_ action: MeetingAction) -> [PostButton] {
        guard action.standing == .open else { return [] }
        let mayFinish = sheet.isSecretary || action.owner != nil && action.owner == sheet.member
        let address = links.action(action.id)
        return [
            mayFinish
                ? PostButton(words("action.finish"), to: address, [("stap", "klaar")], about: action.what)
                : nil,
            sheet.isSecretary
                ? PostButton(words("action.drop"), to: address, [("stap", "vervalt")], about: action.what)
                : nil,
        ].compactMap(\.self)
    }

    var moves: [PostButton] {
        guard sheet.isSecretary else { return [] }
        let steps = MeetingStep.allCases.filter {
            meeting.state.next.contains($0.state) && !($0 == .open && sheet.isEarly)
        }
        return steps.map {
            PostButton(
                words("meeting.step.\($0.rawValue)"),
                to: links.meetingMove(id),
                [("stap", $0.rawValue)]
            )
        }
    }

    var forms: [Link] {
        guard sheet.isSecretary else { return [] }
        let isRunning = meeting.state.isAhead || meeting.state == .open
        let forms: [(Bool, String, String)] = [
            (isRunning, links.newPoint(id), "point.new"),
            (isRunning, links.meetingBallot(id), "ballot.new"),
            (
                meeting.state != .cancelled && meeting.state != .minutesAdopted, links.newAction(id),
                "action.new"
            ),
            (meeting.state == .closed || meeting.state == .minutesDraft, links.minutes(id), "minutes.write"),
            (meeting.state.isAhead, links.meetingCancellation(id), "meeting.cancel"),
        ]
        return forms.filter(\.0).map { Link(href: $0.1, text: words($0.2)) }
    }
}

import Challenges
import GRDB
import MixedZone

extension BodyPage {
    /// Throws ``WebRefusal/missing`` where there is no such body.
    static func make(
        _ id: String,
        _ site: Site,
        _ context: some ZoneRequest,
        done: String = ""
    ) async throws -> BodyPage {
        let (words, links) = (site.words(context.language), context.links)
        let (standing, now) = (context.visitor?.standing ?? .stranger, context.store.now)
        let drawing = try await context.store.read { db in
            try BodyDrawing.load(id, standing, at: now, words, links, sight: .load(for: context, db), db)
        }
        let body = drawing.sheet.body
        let name = body.name[context.language.rawValue]
        let notices = done == "gewijzigd" ? [Notice(.good, words("body.changed"), words: words)] : []
        let heading = Heading(
            title: name,
            section: .challenges,
            address: { $0.body(id) },
            crumbs: [Link(href: links.bodies, text: words("bodies.heading"))],
            notices: notices,
            isPublic: true
        )
        let vacant = drawing.sheet.vacancies
        return BodyPage(
            chrome: try await site.chrome(heading, context),
            name: name,
            purpose: body.purpose[context.language.rawValue],
            facts: drawing.facts,
            ended: drawing.ended,
            vacancies: vacant == 0 || !drawing.ended.isEmpty ? "" : words.count("body.vacancies", vacant),
            seats: drawing.seats,
            secretaries: drawing.secretaries,
            meetings: drawing.meetings,
            ballots: drawing.ballots,
            decisions: drawing.decisions,
            actions: drawing.actions
        )
    }
}

/// A body in finished words.
private struct BodyDrawing {
    let sheet: BodySheet
    let words: Words
    let links: Links
    let isSecretary: Bool
    let today: CivilDay
    let isAdministrator: Bool
    let area: String
    let theme: String
    let meetings: [ThingLine]
    let ballots: [ThingLine]
    let decisions: [ThingLine]

    static func load(
        _ id: String,
        _ standing: Standing,
        at now: Instant,
        _ words: Words,
        _ links: Links,
        sight: Sight,
        _ db: Database
    ) throws -> BodyDrawing {
        guard let body = try Body.find(id, db) else { throw WebRefusal.missing }
        let clock = try Zone.load(db).timeZone
        let list = try DecisionList.load(body: id, year: nil, page: 0, for: sight, at: now, db)
        return BodyDrawing(
            sheet: try BodySheet.load(body, on: clock.day(of: now), db),
            words: words,
            links: links,
            isSecretary: try BodyPolicy.load(standing, id, db).isSecretary,
            today: clock.day(of: now),
            isAdministrator: standing.holds(.administrator, for: .zone),
            area: try body.area.flatMap { try Area.find($0, db)?.name } ?? "",
            theme: try Theme.all(db).first { $0.id == body.theme }?.name[words.language.rawValue] ?? "",
            meetings: try Meeting.all(of: id, db).prefix(12).map {
                ThingLine(
                    href: links.meeting($0.id.description),
                    name: $0.title,
                    state: "\(words.when($0.startsAt, clock)) · \(words.state($0.state))"
                )
            },
            ballots: try Ballot.recent(of: id, db).map {
                ThingLine(
                    href: links.ballot($0.id.description),
                    name: $0.question,
                    state: (sight.sees($0.resultCircles(at: now)) ? $0.outcome : nil).map {
                        words.outcome($0)
                    }
                        ?? words.state($0.state)
                )
            },
            decisions: try list.decisions.prefix(10).map { decision in
                ThingLine(
                    href: links.decision(number: decision.number),
                    name: try Title.of(decision.thing, db) ?? decision.number,
                    state: "\(decision.number) · \(words.outcome(decision.outcome))"
                )
            }
        )
    }

    /// "Opgeheven op 21 november 2026."; empty while it is.
    var ended: String {
        guard sheet.body.hasEnded(on: today), let day = sheet.body.endedOn else { return "" }
        return words("body.ended", ["day": words.date(day)])
    }

    var facts: [Fact] {
        let body = sheet.body
        let own = [
            Fact(term: words("body.kind"), value: words.kind(body.kind)),
            Fact(term: words("body.area"), value: area), Fact(term: words("body.theme"), value: theme),
            Fact(
                term: words("body.track"),
                value: body.track.map { words("body.track.\($0.rawValue)") } ?? ""
            ),
        ]
        return (own + words.facts(body.charter)).filter { !$0.value.isEmpty }
    }

    var seats: [SeatLine] {
        sheet.places.map { place in
            SeatLine(
                seat: words.seat(place.seat),
                holder: place.holder.map(name) ?? words("body.vacant"),
                isVacant: place.holder == nil,
                term: place.holder.map(term) ?? "",
                deputy: place.deputy.map { words("body.deputy", ["name": name($0)]) } ?? "",
                coming: place.coming.map { words("body.coming", ["name": name($0), "term": term($0)]) },
                actions: actions(place)
            )
        }
    }

    private func name(_ term: SeatTerm) -> String { sheet.names[term.member] ?? words("body.nobody") }

    private func term(_ held: SeatTerm) -> String {
        let start = words.date(held.startsOn)
        let way = words.designation(held.designation)
        guard let end = held.endsBefore else {
            return words("body.term-open", ["way": way, "start": start])
        }
        return words("body.term", ["way": way, "start": start, "end": words.date(end.adding(days: -1))])
    }

    private func actions(_ place: BodySheet.Place) -> [Link] {
        guard isAdministrator, ended.isEmpty else { return [] }
        let ends = [place.holder, place.deputy].compactMap(\.self).map { held in
            Link(href: links.seatEnd(held.id), text: words("chair.end", ["name": name(held)]))
        }
        let seat = "\(place.seat.position)"
        let isFree = place.holder == nil && place.deputy == nil && place.coming.isEmpty
        let removal =
            isFree
            ? [
                Link(
                    href: links.bodySeatRemoval(place.seat.id),
                    text: words("seat-removal.link", ["number": seat])
                )
            ] : []
        return [Link(href: links.seatFilling(place.seat.id), text: words("chair.fill", ["number": seat]))]
            + ends + removal
    }

    var secretaries: [SecretaryLine] {
        sheet.secretaries.map { member in
            let name = sheet.names[member] ?? words("body.nobody")
            let end = links.secretaryEnd(sheet.body.id, member.description)
            return SecretaryLine(
                name: name,
                end: PostButton(
                    words("body.secretary-end"),
                    to: isAdministrator ? end : "",
                    about: name
                )
            )
        }
    }

    var actions: [Link] {
        guard ended.isEmpty else { return [] }
        let id = sheet.body.id
        let secretary = [
            Link(href: links.newMeeting(id), text: words("meeting.new")),
            Link(href: links.newBallot(id), text: words("ballot.new")),
        ]
        let administrator = [
            Link(href: links.bodyChange(id), text: words("body-change.link")),
            Link(href: links.charter(id), text: words("charter.change")),
            Link(href: links.secretaries(id), text: words("secretary.name")),
            Link(href: links.newBodySeat(id), text: words("seat-add.link")),
            Link(href: links.bodyEnd(id), text: words("body-end.link")),
        ]
        return (isSecretary ? secretary : []) + (isAdministrator ? administrator : [])
    }
}

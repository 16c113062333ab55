import Booking
import Challenges
import MixedZone

/// What the front door shows: every workplace today, the next seat, and a member's own reservations.
struct FrontDoor: Sendable {
    let site: Site
    let context: ZoneContext
    let locations: [Location]
    let outlooks: [Outlook]
    /// By location.
    let inside: [String: HeadCount]
    let coming: [Reservation]
    let programme: Programme?
    /// Those that are open, the soonest to close first.
    let challenges: [Challenge]
    let names: OpgaveNames
    /// What was judged last; empty before anything was.
    let outcomes: [OutcomeRow]
    /// Proposals of which the next step is the reader's.
    let waiting: Int

    static func load(_ site: Site, _ context: ZoneContext) async throws -> FrontDoor {
        let now = context.store.now
        let (member, language) = (context.viewer?.member.id, context.language)
        let (locations, inside, coming, programmes, challenges, names, outcomes, waiting) =
            try await context.store
            .read { db in
                let locations = try Location.all(db)
                let inside = try locations.map { ($0.id, try HeadCount.load($0.id, at: now, db)) }
                return (
                    locations, Dictionary(uniqueKeysWithValues: inside),
                    try member.map { try Reservation.coming(of: $0, at: now, db) } ?? [],
                    try Programme.all(db),
                    try ChallengeList.load(ChallengeList.Filter(state: .open), db).challenges,
                    try OpgaveNames.load(language, db),
                    try OutcomeRow.load(Outcome.lastJudged(db).map { [$0] } ?? [], db).first,
                    try ProposalQueue.load(for: context, db).count
                )
            }
        var outlooks: [Outlook] = []
        for location in locations where location.kind == .workplace {
            if let outlook = try await site.outlook(ahead: location, context.store) {
                outlooks.append(outlook)
            }
        }
        let today = try await site.face(context).zone.timeZone.day(of: now)
        return FrontDoor(
            site: site,
            context: context,
            locations: locations,
            outlooks: outlooks,
            inside: inside,
            coming: coming,
            programme: programmes.last { $0.runs(on: today) },
            challenges: Array(challenges.prefix(3)),
            names: names,
            outcomes: [outcomes].compactMap(\.self),
            waiting: waiting
        )
    }

    private var words: Words { site.words(context.language) }
    private var links: Links { context.links }

    func page(notices: [Notice] = []) async throws -> FrontDoorPage {
        let face = try await site.face(context)
        let today = face.zone.timeZone.day(of: context.store.now)
        let places = outlooks.map { outlook in
            PlaceWords(
                outlook: outlook,
                today: outlook.location.timeZone.day(of: context.store.now),
                inside: inside[outlook.location.id],
                isMember: context.viewer != nil,
                words: words,
                links: links
            )
        }
        let primary = primary
        let lines = ReservationLines(
            site: site,
            locations: locations,
            context: context,
            now: context.store.now
        )
        return FrontDoorPage(
            chrome: try await site.chrome(
                Heading(
                    title: words("front.title"),
                    address: { $0.home },
                    notices: notices,
                    isPublic: true
                ),
                context
            ),
            heading: hasWorkplaces
                ? words("front.heading", ["municipality": face.zone.municipality]) : face.zone.name,
            about: face.zone.texts.welcome[context.language.rawValue],
            today: words("front.today", ["day": words.day(today)]),
            places: places.map(place),
            primary: primary,
            noPrimary: primary.href.isEmpty ? words("front.no-primary") : "",
            steps: steps,
            reservations: coming.prefix(3).compactMap(lines.line),
            challenges: challenges.map { OpgaveLine($0, names, words, links) },
            outcomes: outcomes.map { $0.line(words, links) },
            allOutcomes: Link(href: links.outcomes, text: words("front.all-outcomes")),
            allChallenges: Link(href: links.challenges, text: words("front.all-challenges")),
            allProposals: Link(href: links.proposals(), text: words("front.all-proposals")),
            waiting: Link(
                href: waiting > 0 ? links.proposalQueue : "",
                text: words.count("proposals.waiting", waiting)
            ),
            programme: programme.map(programmeText) ?? ""
        )
    }

    private func place(_ place: PlaceWords) -> PlaceToday {
        PlaceToday(
            href: links.location(place.outlook.location.id),
            name: place.outlook.location.name,
            isOpen: place.isOpenToday,
            state: place.state,
            seats: place.seats,
            inside: place.insideText,
            choose: place.next
        )
    }

    /// A zone may be there for its plans alone.
    private var hasWorkplaces: Bool { locations.contains { $0.kind == .workplace } }

    private var steps: [String] {
        hasWorkplaces
            ? [words("front.step-1"), words("front.step-2"), words("front.step-3")]
            : [words("front.plan-step-1"), words("front.plan-step-2"), words("front.plan-step-3")]
    }

    /// The soonest day with a free seat at any location; where there are no workplaces, bringing an idea.
    private var primary: Link {
        guard hasWorkplaces else { return Link(href: links.newIdea, text: words("idea.new.heading")) }
        let next = outlooks.compactMap { outlook in outlook.next.map { (outlook.location, $0.day, $0.part) } }
            .min { $0.1 < $1.1 }
        guard let (location, day, part) = next else { return Link(href: "", text: "") }
        return Link(
            href: links.day(location.id, day.description, part: part.slug),
            text: words("front.primary", ["day": words.day(day)])
        )
    }

    private func programmeText(_ programme: Programme) -> String {
        words(
            "front.programme",
            [
                "name": programme.name[context.language.rawValue],
                "date": words.date(programme.endsBefore.adding(days: -1)),
            ]
        )
    }
}

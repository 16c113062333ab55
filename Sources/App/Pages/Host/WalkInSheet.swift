import Booking
import MixedZone

/// What the host needs at the door: who it may be, and what can be given.
struct WalkInSheet: Sendable {
    let desk: HostDesk
    let offer: WalkInOffer
    let search: String
    let found: [KnownGuest]

    /// - Parameter known: the member who was chosen before, kept among the answers.
    static func load(
        _ desk: HostDesk,
        _ search: String,
        known: String = "",
        _ context: MemberContext
    ) async throws -> WalkInSheet {
        let now = context.store.now
        let location = desk.location
        let (offer, found) = try await context.store.read { db in
            var found = try KnownGuest.find(search, at: now, db)
            if let member = Member.ID(known), !found.contains(where: { $0.member == member }),
                let chosen = try KnownGuest.find(member, at: now, db)
            {
                found.insert(chosen, at: 0)
            }
            return (try WalkInOffer.load(location, at: now, db), found)
        }
        return WalkInSheet(desk: desk, offer: offer, search: search, found: found)
    }

    /// The one member who was found, or somebody without an account when nobody was; otherwise the host chooses.
    var onlyChoice: String {
        guard let first = found.first else { return WalkInDraft.guest }
        return found.count == 1 ? first.member.description : ""
    }

    /// The seat is taken: three others, each with everything that was typed.
    func refusal(
        _ site: Site,
        _ context: MemberContext,
        _ draft: WalkInDraft,
        _ refusal: NotAdmitted
    ) async throws -> RefusalPage {
        let (words, links) = (site.words(context.language), context.links)
        let location = desk.location
        let seat = draft.seat
        let number = try await context.store.read { db in
            try seat.flatMap { try Seat.find($0, db)?.number } ?? 0
        }
        let others = draft.part.map { offer.alternatives(to: number, $0) } ?? []
        return RefusalPage(
            chrome: try await site.chrome(
                Heading(
                    title: words.heading(refusal),
                    section: .host,
                    address: { $0.walkIn(at: location.id) }
                ),
                context
            ),
            heading: words.heading(refusal),
            sentence: refusal == .seatTaken
                ? words("walk-in.seat-taken") : words.atTheDoor(refusal, place: location.name),
            facts: [
                Fact(term: words("reservation.location"), value: location.name),
                Fact(term: words("reservation.day"), value: words.dayAndYear(offer.day)),
            ] + (number > 0 ? [Fact(term: words("reservation.seat"), value: String(number))] : []),
            alternatives: others.map { place in
                AlternativeForm(
                    action: links.walkIn,
                    hidden: draft.hidden(place, at: location.id),
                    button: words("walk-in.give", ["seat": String(place.seat.number)]),
                    time: offer.hours(of: place).map { words.part($0) } ?? words.part(place.part),
                    about: words.list(
                        SeatFeature.allCases.filter(place.seat.features.contains).map(words.feature)
                    )
                )
            },
            choose: Link(href: links.walkIn(at: location.id), text: words("walk-in.choose"))
        )
    }
}

extension WalkInOffer {
    fileprivate func hours(of place: Place) -> DayPartHours? {
        parts.first { $0.hours.part == place.part }?.hours
    }
}

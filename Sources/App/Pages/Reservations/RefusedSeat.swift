import Booking
import HTTPTypes
import Hummingbird
import MixedZone

/// A seat that cannot be had: why, and three others that can, with what was typed.
struct RefusedSeat: Sendable {
    let site: Site
    let wanted: Wanted
    let refusal: NotAdmitted
    let typed: TypedPresence
    let context: MemberContext
    /// The reservation that was to be moved here.
    var moving: Reservation.ID?

    private var words: Words { site.words(context.language) }

    func response() async throws -> Response {
        let now = context.store.now
        let member = context.viewer.member.id
        let wanted = wanted
        let loaded = try await context.store.read { db -> ([Alternative], [Location], Alternative.Wish)? in
            guard let wish = try Alternative.Wish(wanted.choice, day: wanted.day, part: wanted.part, db)
            else {
                return nil
            }
            let found = try Alternative.find(wish, for: moving == nil ? member : nil, at: now, db)
            return (found, try Location.all(db), wish)
        }
        guard let (alternatives, locations, wish) = loaded,
            let location = locations.first(where: { $0.id == wish.location })
        else { throw WebRefusal.missing }
        let offered = refusal.isPersonal ? [] : alternatives
        let page = RefusalPage(
            chrome: try await chrome(location),
            sentence: words.sentence(refusal, place: location.name),
            facts: [
                Fact(term: words("reservation.location"), value: location.name),
                Fact(term: words("reservation.day"), value: words.dayAndYear(wanted.day)),
                Fact(term: words("reservation.hours"), value: words.part(wanted.part)),
            ],
            alternatives: offered.map { alternative($0, locations) },
            choose: choose(location)
        )
        return site.response(page, context.language, status: .conflict)
    }

    private func alternative(_ other: Alternative, _ locations: [Location]) -> AlternativeForm {
        let place = locations.first { $0.id == other.location }?.name ?? ""
        let chosen = [
            HiddenField(name: "plek", value: other.seat.description),
            HiddenField(name: "dag", value: other.day.description),
            HiddenField(name: "deel", value: other.part.slug),
        ]
        return AlternativeForm(
            action: moving.map { context.links.move($0.description) } ?? context.links.reservations,
            hidden: chosen + (moving == nil ? typed.hidden : []),
            button: words(
                moving == nil ? "confirm.button" : "confirm.button-move",
                ["seat": String(other.seatNumber)]
            ),
            about: "\(place), \(words.day(other.day)), \(words.part(other.part))"
        )
    }

    private func choose(_ location: Location) -> Link {
        let href = context.links.day(
            location.id,
            wanted.day.description,
            part: wanted.part.slug,
            moving: moving?.description ?? ""
        )
        return Link(href: href, text: words("refusal.choose"))
    }

    private func chrome(_ location: Location) async throws -> Chrome {
        let wanted = wanted
        return try await site.chrome(
            Heading(
                title: words("refusal.heading"),
                section: .places,
                address: { $0.day(location.id, wanted.day.description, part: wanted.part.slug) }
            ),
            context
        )
    }
}

extension NotAdmitted {
    /// The member's own limits: no other seat helps.
    var isPersonal: Bool {
        if case .tooManyOpen = self { true } else { false }
    }
}

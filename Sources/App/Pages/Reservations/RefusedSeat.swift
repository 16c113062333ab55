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
    var moving: MovedReservation?

    private var words: Words { site.words(context.language) }

    func response() async throws -> Response {
        let now = context.store.now
        let member = wanted.beneficiary ?? context.viewer.member.id
        let wanted = wanted
        let loaded = try await context.store.read {
            db -> ([Alternative], [Location], Seat?, String, String)? in
            guard let wish = try Alternative.Wish(wanted.choice, day: wanted.day, part: wanted.part, db)
            else {
                return nil
            }
            let found = try Alternative.find(wish, for: moving == nil ? member : nil, at: now, db)
            let seat = try wish.seat.flatMap { try Seat.find($0, db) }
            let name = try wanted.beneficiary.flatMap { try Member.find($0, db)?.name } ?? ""
            return (found, try Location.all(db), seat, wish.location, name)
        }
        guard let (alternatives, locations, seat, id, name) = loaded,
            let location = locations.first(where: { $0.id == id })
        else { throw WebRefusal.missing }
        let offered = refusal.isPersonal ? [] : alternatives
        let page = RefusalPage(
            chrome: try await chrome(location),
            heading: words.heading(refusal),
            sentence: words.sentence(refusal, place: location.name, about: name),
            facts: [
                Fact(term: words("reservation.location"), value: location.name),
                Fact(term: words("reservation.day"), value: words.dayAndYear(wanted.day)),
                Fact(term: words("reservation.hours"), value: words.part(wanted.part)),
            ] + (seat.map { [Fact(term: words("reservation.seat"), value: String($0.number))] } ?? []),
            alternatives: offered.map { alternative($0, locations) },
            choose: choose(location)
        )
        return site.response(page, context.language, status: .conflict)
    }

    private func alternative(_ other: Alternative, _ locations: [Location]) -> AlternativeForm {
        let place = locations.first { $0.id == other.location }?.name ?? ""
        let chosen =
            [
                HiddenField(name: "plek", value: other.seat.description),
                HiddenField(name: "dag", value: other.day.description),
                HiddenField(name: "deel", value: other.part.slug),
            ] + (wanted.beneficiary.map { [HiddenField(name: "voor", value: $0.description)] } ?? [])
        return AlternativeForm(
            action: moving?.action(context.links) ?? context.links.reservations,
            hidden: chosen + (moving == nil ? typed.hidden : []),
            button: words(
                moving == nil ? "confirm.button" : "confirm.button-move",
                ["seat": String(other.seatNumber)]
            ),
            time: "\(words.day(other.day)), \(words.part(other.part))",
            about: place
        )
    }

    private func choose(_ location: Location) -> Link {
        let href = context.links.day(
            location.id,
            wanted.day.description,
            part: wanted.part.slug,
            moving: moving?.id ?? "",
            for: moving == nil ? wanted.beneficiary?.description ?? "" : ""
        )
        return Link(href: href, text: words("refusal.choose"))
    }

    private func chrome(_ location: Location) async throws -> Chrome {
        let wanted = wanted
        return try await site.chrome(
            Heading(
                title: words.heading(refusal),
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

extension Words {
    /// That a seat is gone, or that a reservation cannot be made at all.
    func heading(_ refusal: NotAdmitted) -> String {
        switch refusal {
        case .seatTaken, .full: self("refusal.heading")
        default: self("refused.heading-not-possible")
        }
    }
}

import Booking
import MixedZone

/// A member's reservations as lines of a list.
struct ReservationLines<Context: ZoneRequest>: Sendable {
    let site: Site
    let locations: [Location]
    let context: Context
    let now: Instant

    private var words: Words { site.words(context.language) }
    private var links: Links { context.links }

    func page(coming: [Reservation], past: [Reservation]) async throws -> MyReservationsPage {
        MyReservationsPage(
            chrome: try await site.chrome(
                Heading(
                    title: words("mine.heading"),
                    section: .reservations,
                    address: { $0.reservations }
                ),
                context
            ),
            coming: coming.compactMap(line),
            past: past.compactMap(line),
            primary: Link(href: links.locations, text: words("mine.choose")),
            pages: Pagination(previous: "", next: "", text: "")
        )
    }

    /// Nil when the location is not there any more.
    func line(_ reservation: Reservation) -> ReservationLine? {
        guard let location = locations.first(where: { $0.id == reservation.location }) else { return nil }
        let zone = location.timeZone
        let id = reservation.id.description
        let canChange = mayChange(reservation, location)
        let place = words("mine.place", ["place": location.name, "unit": words.unit(of: reservation)])
        return ReservationLine(
            href: links.reservation(id),
            day: words.day(reservation.day),
            hours: words.hours(of: reservation, in: zone),
            place: place,
            title: reservation.purpose?.title ?? "",
            state: words(ReservationSheet.stateKey(reservation, at: now)),
            isToday: reservation.day == zone.day(of: now),
            canChange: canChange,
            move: words(reservation.room == nil ? "reservation.move" : "reservation.change"),
            moveHref: links.move(id),
            cancelHref: links.cancellation(id)
        )
    }

    private func mayChange(_ reservation: Reservation, _ location: Location) -> Bool {
        let limits = location.limits(for: context.visitor?.standing.roles ?? [])
        return (try? ChangePolicy.check(reservation, limits, at: now, isHost: false)) != nil
    }
}

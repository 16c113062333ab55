import Booking
import MixedZone

/// One reservation at a place of the host: whose it is, what was reserved, and what can still be done.
struct HostedSheet: Sendable {
    let site: Site
    let reservation: Reservation
    let location: Location
    let stretch: Stretch
    /// Never empty: a guest without a name is called by the seat.
    let name: String
    let hasAddress: Bool
    /// Who reserved it for the visitor; empty when they did so themselves.
    let bookedBy: String
    /// Who comes to a room, by name.
    let guests: [String]
    let context: MemberContext

    /// - Throws: ``WebRefusal/missing`` for a reservation at a place that is not the host's.
    static func load(
        _ id: Reservation.ID,
        _ site: Site,
        _ context: MemberContext
    ) async throws -> HostedSheet {
        let (desk, held) = try await HostDesk.load(of: id, context)
        let location = desk.location
        let words = site.words(context.language)
        return try await context.store.read { db in
            let guest = try HostedGuest.find(id, db)
            let member = try held.member.flatMap { try Member.find($0, db) }
            return HostedSheet(
                site: site,
                reservation: held,
                location: location,
                stretch: try Stretch.load(held, at: location, db),
                name: guest.map(words.name(of:)) ?? words.unit(of: held),
                hasAddress: member?.email != nil,
                bookedBy: try held.bookedBy.flatMap { try Member.find($0, db)?.name } ?? "",
                guests: try Guests.of(id, db),
                context: context
            )
        }
    }

    /// - Parameters:
    ///   - isNew: right after the host made it.
    ///   - isChanged: right after it got another end.
    func page(isNew: Bool = false, isChanged: Bool = false) async throws -> HostedPage {
        let (words, links) = (site.words(context.language), context.links)
        let id = reservation.id.description
        let by = bookedBy.isEmpty ? [] : [Fact(term: words("reservation.booked-by"), value: bookedBy)]
        return HostedPage(
            chrome: try await site.chrome(
                Heading(
                    title: words("host.reservation"),
                    section: .host,
                    address: { $0.hostReservation(id) },
                    notices: notices(isNew: isNew, isChanged: isChanged, words)
                ),
                context
            ),
            heading: name,
            state: words("host.state.\(reservation.state.rawValue)"),
            facts: words.facts(of: reservation, at: location, guests: guests) + by,
            actions: actions(words, links),
            back: Link(
                href: links.hostDay(location.id, reservation.day.description, at: id),
                text: words("walk-in.back")
            )
        )
    }

    private func notices(isNew: Bool, isChanged: Bool, _ words: Words) -> [Notice] {
        if isChanged { return [words.saved(reservation, in: location.timeZone)] }
        guard isNew else { return [] }
        let key = hasAddress ? "on-behalf.told" : "on-behalf.tell"
        return [Notice(hasAddress ? .good : .info, words(key, ["name": name]), words: words)]
    }

    private func actions(_ words: Words, _ links: Links) -> [Link] {
        let now = context.store.now
        guard reservation.isGoingOn(at: now) else { return [] }
        return [EndChange.later, .earlier].filter { !$0.ends(stretch, at: now).isEmpty }.map { change in
            Link(
                href: change.hostAddress(reservation.id.description, links),
                text: words("end.title-\(change.word)")
            )
        }
    }
}

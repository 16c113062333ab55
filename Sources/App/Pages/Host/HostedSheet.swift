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

    /// - Parameter done: what the host did just now; nil for nothing.
    func page(after done: HostedChange? = nil) async throws -> HostedPage {
        let (words, links) = (site.words(context.language), context.links)
        let id = reservation.id.description
        let by = bookedBy.isEmpty ? [] : [Fact(term: words("reservation.booked-by"), value: bookedBy)]
        return HostedPage(
            chrome: try await site.chrome(
                Heading(
                    title: words("host.reservation"),
                    section: .host,
                    address: { $0.hostReservation(id) },
                    notices: done.map { [notice($0, words)] } ?? []
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

    /// Asks once before the host gives it back for somebody.
    func cancelPage() async throws -> CancelPage {
        let (words, links) = (site.words(context.language), context.links)
        let id = reservation.id.description
        let about = words(reservation.room == nil ? "hosted.cancel-about" : "hosted.cancel-about-room")
        return CancelPage(
            chrome: try await site.chrome(
                Heading(
                    title: words("cancel.title"),
                    section: .host,
                    address: { $0.hostCancellation(id) }
                ),
                context
            ),
            action: links.hostCancellation(id),
            hidden: [],
            facts: [Fact(term: words("host.visitor"), value: name)]
                + words.facts(of: reservation, at: location, guests: guests),
            about: about,
            button: words("hosted.cancel-button"),
            back: Link(href: links.hostReservation(id), text: words("end.back"))
        )
    }

    private func notice(_ done: HostedChange, _ words: Words) -> Notice {
        guard done != .end else { return words.saved(reservation, in: location.timeZone) }
        let key = hasAddress ? done.told : done.tell
        return Notice(hasAddress ? .good : .info, words(key, ["name": name]), words: words)
    }

    /// Whether the host may still give it back or move it.
    var canChange: Bool {
        let viewer = context.viewer
        let isOwn = reservation.member == viewer.member.id
        let limits = location.limits(for: viewer.standing.roles)
        let now = context.store.now
        return (try? ChangePolicy.check(reservation, limits, at: now, isHost: !isOwn)) != nil
    }

    private func actions(_ words: Words, _ links: Links) -> [Link] {
        let (id, now) = (reservation.id.description, context.store.now)
        let changes =
            canChange
            ? [
                Link(href: links.hostMove(id), text: words("reservation.change")),
                Link(href: links.hostCancellation(id), text: words("reservation.cancel")),
            ] : []
        guard reservation.isGoingOn(at: now) else { return changes }
        let ends = [EndChange.later, .earlier].filter { !$0.ends(stretch, at: now).isEmpty }
        return changes
            + ends.map {
                Link(href: $0.hostAddress(id, links), text: words("end.title-\($0.word)"))
            }
    }
}

import Booking
import MixedZone

/// A reservation that is to get another end, as its member or the host sees it.
struct EndDraft: Sendable {
    let change: EndChange
    let reservation: Reservation
    let location: Location
    let stretch: Stretch
    /// Whose it is; empty for one's own.
    let name: String
    /// Whether a host of the place has to agree to a longer stay.
    let asksHost: Bool

    /// - Throws: ``WebRefusal/missing`` for a reservation that is neither the member's own nor, for a host, at one of
    ///   their places.
    static func load(
        _ change: EndChange,
        _ id: Reservation.ID,
        isHost: Bool,
        _ site: Site,
        _ context: MemberContext
    ) async throws -> EndDraft {
        if isHost {
            let sheet = try await HostedSheet.load(id, site, context)
            return EndDraft(
                change: change,
                reservation: sheet.reservation,
                location: sheet.location,
                stretch: sheet.stretch,
                name: sheet.name,
                asksHost: false
            )
        }
        let sheet = try await ReservationSheet.load(id, site, context)
        let room = try await context.store.read { db in
            try sheet.reservation.room.flatMap { try Room.find($0, db) }
        }
        let isOwnPlace = context.viewer.standing.holds(.host, for: .location(sheet.location.id))
        return EndDraft(
            change: change,
            reservation: sheet.reservation,
            location: sheet.location,
            stretch: sheet.stretch,
            name: "",
            asksHost: room?.terms?.needsApproval == true && !isOwnPlace
        )
    }

    private var id: String { reservation.id.description }
    private var isHost: Bool { !name.isEmpty }

    func address(_ links: Links) -> String {
        isHost ? change.hostAddress(id, links) : change.address(id, links)
    }

    /// The page of the reservation itself.
    func whole(_ links: Links) -> String {
        isHost ? links.hostReservation(id) : links.reservation(id)
    }

    /// - Parameter error: why the chosen end cannot be had.
    func page(
        _ site: Site,
        _ context: MemberContext,
        chosen: MinuteOfDay? = nil,
        error: String = ""
    ) async throws -> EndPage {
        let words = site.words(context.language)
        let now = context.store.now
        let isOpen = reservation.isGoingOn(at: now)
        let ends = isOpen ? change.ends(stretch, at: now) : []
        let none =
            !isOpen
            ? words.sentence(NotChanged.over, clock: location.timeZone) : words("end.none-\(change.word)")
        let who = isHost ? [Fact(term: words("host.visitor"), value: name)] : []
        return EndPage(
            chrome: try await chrome(site, context, hasErrors: !error.isEmpty && !ends.isEmpty),
            errors: error.isEmpty || ends.isEmpty ? [] : [ErrorLine(href: "#einde", text: error)],
            heading: words("end.heading-\(change.word)\(isHost ? "-host" : "")"),
            about: about(words),
            facts: who + words.facts(of: reservation, at: location),
            action: address(context.links),
            hidden: [],
            end: field(ends, chosen, error, words),
            none: ends.isEmpty ? none : "",
            button: words("end.button-\(change.word)"),
            back: Link(href: whole(context.links), text: words("end.back"))
        )
    }

    private func about(_ words: Words) -> String {
        let about = words("end.about-\(change.word)")
        return asksHost && change == .later ? "\(about) \(words("end.about-ask"))" : about
    }

    private func field(
        _ ends: [MinuteOfDay],
        _ chosen: MinuteOfDay?,
        _ error: String,
        _ words: Words
    )
        -> ChoiceField
    {
        ChoiceField(
            id: "einde",
            name: "einde",
            legend: words("end.until"),
            error: error,
            choices: ends.map { end in
                Choice(
                    id: "einde-\(end.minutes)",
                    name: "einde",
                    value: end.description,
                    label: words("end.at", ["time": words.time(end)]),
                    isChecked: chosen == end || ends.count == 1
                )
            }
        )
    }

    private func chrome(_ site: Site, _ context: MemberContext, hasErrors: Bool) async throws -> Chrome {
        let words = site.words(context.language)
        return try await site.chrome(
            Heading(
                title: words("end.title-\(change.word)"),
                section: isHost ? .host : .reservations,
                address: { address($0) },
                crumbs: isHost
                    ? [] : [Link(href: context.links.reservations, text: words("mine.heading"))],
                hasErrors: hasErrors
            ),
            context
        )
    }
}

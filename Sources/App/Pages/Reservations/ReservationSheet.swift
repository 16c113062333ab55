import Booking
import MixedZone

/// One reservation as its owner sees it: what was reserved, what is shared, what can still be done.
struct ReservationSheet: Sendable {
    let site: Site
    let reservation: Reservation
    let location: Location
    let visit: Visit?
    let stretch: Stretch
    /// Who reserved it for the member; empty when they did so themselves.
    let bookedBy: String
    /// Who comes to a room, by name.
    let guests: [String]
    let context: MemberContext
    let now: Instant

    /// Throws ``WebRefusal/missing`` for a reservation that is not the member's own.
    static func load(
        _ id: Reservation.ID,
        _ site: Site,
        _ context: MemberContext
    ) async throws -> ReservationSheet {
        let found = try await context.store.read { db -> ReservationSheet? in
            guard let reservation = try Reservation.find(id, db) else { return nil }
            guard reservation.member == context.viewer.member.id else { return nil }
            guard let location = try Location.find(reservation.location, db) else { return nil }
            return ReservationSheet(
                site: site,
                reservation: reservation,
                location: location,
                visit: try Visit.find(id, db),
                stretch: try Stretch.load(reservation, at: location, db),
                bookedBy: try reservation.bookedBy.flatMap { try Member.find($0, db)?.name } ?? "",
                guests: reservation.room == nil ? [] : try Guests.of(id, db),
                context: context,
                now: context.store.now
            )
        }
        guard let sheet = found else { throw WebRefusal.missing }
        return sheet
    }

    private var words: Words { site.words(context.language) }
    private var links: Links { context.links }
    private var limits: Allowance { location.limits(for: context.viewer.standing.roles) }
    private var id: String { reservation.id.description }

    /// Why it cannot be given back or moved; nil when it can.
    private var refusal: NotChanged? {
        do throws(NotChanged) {
            try ChangePolicy.check(reservation, limits, at: now, isHost: false)
            return nil
        } catch {
            return error == .begun && isOver ? .over : error
        }
    }

    private var isOver: Bool { reservation.interval.end <= now }

    var canChange: Bool { refusal == nil }

    /// A seat is moved until the deadline; of a room, purpose and guests can change until it begins or is over.
    var canEdit: Bool {
        guard reservation.room != nil else { return canChange }
        return (try? ChangePolicy.check(reservation, limits, at: now, isHost: true)) != nil
    }

    var facts: [Fact] {
        let by = bookedBy.isEmpty ? [] : [Fact(term: words("reservation.booked-by"), value: bookedBy)]
        return words.facts(of: reservation, at: location, guests: guests) + by
    }

    /// - Parameters:
    ///   - isNew: right after it was made.
    ///   - saved: the key of what was saved just now; empty for nothing.
    ///   - isChanged: right after it got another end.
    func page(
        isNew: Bool = false,
        saved: String = "",
        isChanged: Bool = false
    ) async throws -> ReservationPage {
        let isFresh = isNew && (reservation.state == .confirmed || reservation.state == .pending)
        let email = context.viewer.member.email ?? ""
        let shared = saved.isEmpty ? [] : [Notice(.good, words(saved), words: words)]
        let notices = shared + (isChanged ? [words.saved(reservation, in: location.timeZone)] : [])
        return ReservationPage(
            chrome: try await chrome(words(heading), notices: notices),
            heading: words(heading),
            isNew: isFresh && reservation.state == .confirmed,
            next: next(isFresh),
            receipt: isFresh && !email.isEmpty ? words("reservation.receipt", ["email": email]) : "",
            facts: facts,
            presence: presence,
            deadline: deadline,
            canMove: canEdit,
            move: Link(
                href: links.move(id),
                text: words(reservation.room == nil ? "reservation.move" : "rooms.edit")
            ),
            canCancel: canChange,
            cancelHref: links.cancellation(id),
            ends: ends,
            kept: kept,
            share: share,
            naming: reservation.room != nil && canEdit
                ? Link(href: links.guests(id), text: words("guests.edit")) : Link(href: "", text: ""),
            list: Link(href: links.reservations, text: words("mine.heading"))
        )
    }

    /// What happens now, right after reserving and while a host has still to answer.
    private func next(_ isFresh: Bool) -> String {
        switch reservation.state {
        case .pending: words("rooms.next-pending")
        case .confirmed where isFresh: words("reservation.next-about")
        default: ""
        }
    }

    private var ends: [Link] {
        guard reservation.isGoingOn(at: now) else { return [] }
        return [EndChange.later, .earlier].filter { !$0.ends(stretch, at: now).isEmpty }.map { change in
            Link(href: change.address(id, links), text: words("end.title-\(change.word)"))
        }
    }

    private var share: Link {
        switch reservation.state {
        case _ where isOver: Link(href: "", text: "")
        case .confirmed, .checkedIn:
            Link(href: links.sharing(id), text: words(kept.isEmpty ? "presence.mine" : "share.set-tick"))
        case .pending, .declined, .lapsed, .cancelled, .left, .noShow: Link(href: "", text: "")
        }
    }

    /// What was written for this visit while nobody may see it; empty otherwise, and when it is too late to show it.
    private var kept: String {
        guard let sharing = visit?.sharing, !sharing.isShared, !sharing.today.isEmpty, !isOver,
            [.confirmed, .checkedIn].contains(reservation.state)
        else { return "" }
        return words("share.kept", ["text": sharing.today])
    }

    func cancelPage() async throws -> CancelPage {
        CancelPage(
            chrome: try await chrome(words("cancel.title")),
            action: links.cancellation(id),
            hidden: [],
            facts: facts,
            about: words(reservation.room == nil ? "cancel.about" : "cancel.about-room"),
            back: Link(href: links.reservation(id), text: words("cancel.back"))
        )
    }

    private func chrome(_ title: String, notices: [Notice] = []) async throws -> Chrome {
        let id = id
        return try await site.chrome(
            Heading(
                title: title,
                section: .reservations,
                address: { $0.reservation(id) },
                crumbs: [Link(href: links.reservations, text: words("mine.heading"))],
                notices: notices
            ),
            context
        )
    }

    private var heading: String { ReservationSheet.stateKey(reservation, at: now) }

    /// Somebody whom nobody checked out is not inside any more when the time is over.
    static func stateKey(_ reservation: Reservation, at now: Instant) -> String {
        switch reservation.state {
        case .pending: "reservation.state.pending"
        case .declined: "reservation.state.declined"
        case .lapsed: "reservation.state.lapsed"
        case .confirmed: "reservation.state.booked"
        case .cancelled: "reservation.state.cancelled"
        case .checkedIn where now < reservation.interval.end: "reservation.state.checked-in"
        case .checkedIn: "reservation.state.left"
        case .left: "reservation.state.left"
        case .noShow: "reservation.state.missed"
        }
    }

    private var deadline: String {
        if let refusal {
            return refusal == .cancelledAlready ? "" : words.sentence(refusal, clock: location.timeZone)
        }
        let last = ChangePolicy.deadline(reservation, limits)
        return words("confirm.deadline", ["moment": words.moment(last, in: location.timeZone)])
    }

    private var presence: [Fact] {
        guard let visit, visit.sharing.isShared, reservation.state != .cancelled else { return [] }
        guard !visit.isHidden else {
            return [Fact(term: words("presence.today"), value: words("presence.hidden"))]
        }
        let member = context.viewer.member
        return [
            ("presence.helps-with", member.canHelpWith), ("presence.seeks", member.isLookingFor),
            ("presence.today", visit.sharing.today),
        ].filter { !$0.1.isEmpty }.map { Fact(term: words($0.0), value: $0.1) }
    }
}

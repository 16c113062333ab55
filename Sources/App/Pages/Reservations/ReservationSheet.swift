import Booking
import MixedZone

/// One reservation as its owner sees it: what was reserved, what is shared, what can still be done.
struct ReservationSheet: Sendable {
    let site: Site
    let reservation: Reservation
    let location: Location
    let visit: Visit?
    let context: MemberContext
    let now: Instant

    /// Throws ``WebRefusal/missing`` for a reservation that is not the member's own.
    static func load(
        _ id: Reservation.ID,
        _ site: Site,
        _ context: MemberContext
    ) async throws -> ReservationSheet {
        let found = try await context.store.read { db -> (Reservation, Location, Visit?)? in
            guard let reservation = try Reservation.find(id, db) else { return nil }
            guard let location = try Location.find(reservation.location, db) else { return nil }
            return (reservation, location, try Visit.find(id, db))
        }
        guard let (reservation, location, visit) = found, reservation.member == context.viewer.member.id
        else {
            throw WebRefusal.missing
        }
        return ReservationSheet(
            site: site,
            reservation: reservation,
            location: location,
            visit: visit,
            context: context,
            now: context.store.now
        )
    }

    private var words: Words { site.words(context.language) }
    private var links: Links { context.links }
    private var id: String { reservation.id.description }

    /// Why it cannot be given back or moved; nil when it can.
    private var refusal: NotChanged? {
        do throws(NotChanged) {
            try ChangePolicy.check(reservation, location, at: now, isHost: false)
            return nil
        } catch {
            return error == .begun && isOver ? .over : error
        }
    }

    private var isOver: Bool { reservation.interval.end <= now }

    var canChange: Bool { refusal == nil }

    var facts: [Fact] {
        [
            Fact(term: words("reservation.location"), value: location.name),
            Fact(term: words("reservation.day"), value: words.dayAndYear(reservation.day)),
            Fact(
                term: words("reservation.hours"),
                value: words.hours(of: reservation, in: location.timeZone)
            ),
            Fact(term: words("reservation.seat"), value: String(reservation.seatNumber)),
        ]
    }

    func page(isNew: Bool = false, isShared: Bool = false) async throws -> ReservationPage {
        let isFresh = isNew && reservation.state == .confirmed
        let email = context.viewer.member.email ?? ""
        let notices = isShared ? [Notice(.good, words("share.saved"), words: words)] : []
        return ReservationPage(
            chrome: try await chrome(words(heading), notices: notices),
            heading: words(heading),
            isNew: isFresh,
            receipt: isFresh && !email.isEmpty ? words("reservation.receipt", ["email": email]) : "",
            facts: facts,
            presence: presence,
            deadline: deadline,
            canMove: canChange,
            moveHref: links.move(id),
            canCancel: canChange,
            cancelHref: links.cancellation(id),
            kept: kept,
            share: share,
            list: Link(href: links.reservations, text: words("mine.heading"))
        )
    }

    private var share: Link {
        switch reservation.state {
        case _ where isOver: Link(href: "", text: "")
        case .confirmed, .checkedIn:
            Link(href: links.sharing(id), text: words(kept.isEmpty ? "presence.mine" : "share.set-tick"))
        case .cancelled, .left, .noShow: Link(href: "", text: "")
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
        let last = ChangePolicy.deadline(reservation, location)
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

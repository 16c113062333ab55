import Booking
import MixedZone

/// The pages of a reservation for its owner.
extension ReservationSheet {
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
                text: words(reservation.room == nil ? "reservation.move" : "reservation.change")
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

    func cancelPage() async throws -> CancelPage {
        CancelPage(
            chrome: try await chrome(words("cancel.title")),
            action: links.cancellation(id),
            hidden: [],
            facts: facts,
            about: words(reservation.room == nil ? "cancel.about" : "cancel.about-room"),
            button: words("cancel.button"),
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
}

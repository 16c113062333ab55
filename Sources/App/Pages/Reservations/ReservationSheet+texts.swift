import Booking
import MixedZone

/// What the page of a reservation says, and what it offers.
extension ReservationSheet {
    /// What happens now, right after reserving and while a host has still to answer.
    func next(_ isFresh: Bool) -> String {
        switch reservation.state {
        case _ where reservation.askedUntil != nil: words("rooms.next-longer")
        case .pending: words("rooms.next-pending")
        case .confirmed where isFresh: words("reservation.next-about")
        default: ""
        }
    }

    var ends: [Link] {
        guard reservation.isGoingOn(at: now) else { return [] }
        return [EndChange.later, .earlier].filter { !$0.ends(stretch, at: now).isEmpty }.map { change in
            Link(href: change.address(id, links), text: words("end.title-\(change.word)"))
        }
    }

    var share: Link {
        switch reservation.state {
        case _ where isOver: Link(href: "", text: "")
        case .confirmed, .checkedIn:
            Link(href: links.sharing(id), text: words(kept.isEmpty ? "presence.mine" : "share.set-tick"))
        case .pending, .declined, .lapsed, .cancelled, .left, .noShow: Link(href: "", text: "")
        }
    }

    /// What was written for this visit while nobody may see it; empty otherwise, and when it is too late to show it.
    var kept: String {
        guard let sharing = visit?.sharing, !sharing.isShared, !sharing.today.isEmpty, !isOver,
            [.confirmed, .checkedIn].contains(reservation.state)
        else { return "" }
        return words("share.kept", ["text": sharing.today])
    }

    var deadline: String {
        if let refusal {
            return refusal == .cancelledAlready ? "" : words.sentence(refusal, clock: location.timeZone)
        }
        let last = ChangePolicy.deadline(reservation, limits)
        return words("confirm.deadline", ["moment": words.moment(last, in: location.timeZone)])
    }

    var presence: [Fact] {
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

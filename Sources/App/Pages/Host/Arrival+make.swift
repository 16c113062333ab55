import Booking
import MixedZone

/// Makes the lines of the host's lists, each with the taps that are possible now.
struct ArrivalLines: Sendable {
    let zone: CivilZone
    /// Whether the day that is shown is today, by the clock of the place.
    let isToday: Bool
    let now: Instant
    let search: String
    let words: Words
    let links: Links

    /// Seconds in which the same tap takes itself back.
    static let undoable = 60

    func expected(_ guest: HostedGuest) -> Arrival {
        line(guest, Tap(action: isToday ? links.arrival(id(guest)) : "", button: words("host.check-in")))
    }

    func inside(_ guest: HostedGuest) -> Arrival {
        var tap = Tap(action: links.departure(id(guest)), button: words("host.check-out"))
        if let left = secondsLeft(since: guest.checkedInAt) {
            tap.undo = (.arrival, left)
        }
        return line(guest, tap)
    }

    /// Somebody who went out for a while comes back with the same tap, also after the minute, on the day itself.
    func left(_ guest: HostedGuest) -> Arrival {
        if isToday, let left = secondsLeft(since: guest.checkedOutAt) {
            return line(guest, Tap(action: "", button: "", undo: (.departure, left)))
        }
        let action = isToday ? links.undoing(id(guest)) : ""
        return line(
            guest,
            Tap(action: action, button: words("host.back-in"), fields: [UndoneTap.departure.field])
        )
    }

    func notCome(_ guest: HostedGuest) -> Arrival {
        line(
            guest,
            Tap(action: isToday ? links.arrival(id(guest)) : "", button: words("host.came-after-all"))
        )
    }

    private struct Tap {
        let action: String
        let button: String
        var fields: [HiddenField] = []
        var undo: (tap: UndoneTap, seconds: Int)?
    }

    private func line(_ guest: HostedGuest, _ tap: Tap) -> Arrival {
        let name = words.name(of: guest)
        let found = search.isEmpty ? [] : [HiddenField(name: "zoek", value: search)]
        return Arrival(
            id: id(guest),
            name: name,
            initials: Initials.of(guest.name),
            about: words.line(of: guest, at: now, in: zone),
            note: words.note(on: guest),
            details: words.details(of: guest),
            searchable: guest.searchable,
            action: tap.action,
            button: tap.action.isEmpty ? "" : tap.button,
            hidden: found + tap.fields + (tap.undo.map { [$0.tap.field] } ?? []),
            undoAction: tap.undo == nil ? "" : links.undoing(id(guest)),
            undoSeconds: tap.undo?.seconds ?? 0,
            more: links.hostReservation(id(guest))
        )
    }

    private func id(_ guest: HostedGuest) -> String { guest.reservation.description }

    private func secondsLeft(since tapped: Instant?) -> Int? {
        guard let tapped else { return nil }
        let left = tapped.seconds + ArrivalLines.undoable - now.seconds
        return left > 0 ? left : nil
    }
}

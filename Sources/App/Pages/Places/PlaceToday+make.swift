import Booking
import MixedZone

/// What a location has to tell today, in words.
struct PlaceWords: Sendable {
    let outlook: Outlook
    let today: CivilDay
    /// Nil where nobody is told who is inside.
    let inside: HeadCount?
    let isMember: Bool
    let words: Words
    let links: Links

    private var location: Location { outlook.location }
    private var day: OutlookDay? { outlook[today] }

    var isOpenToday: Bool {
        guard let day, case .open = day.openness else { return false }
        return true
    }

    /// "Open van 9.00 tot 17.00 uur.", or why not.
    var state: String {
        switch day?.openness {
        case .open(let hours, let reason):
            let open = words(
                "front.open",
                ["start": words.time(hours.opens), "end": words.time(hours.closes)]
            )
            return reason.map { "\(open) \($0[words.language.rawValue])" } ?? open
        case .closed(let reason):
            return "\(words("front.closed")) \(words.closed(reason, place: location.name))"
        case nil:
            return words("front.closed")
        }
    }

    /// The first part of today that can still be had: what somebody who comes now would find.
    private var partNow: OutlookPart? { day?.parts.first(where: \.isOpen) }

    /// "Ochtend: 9 van de 24 plekken zijn vrij.", or the next open day.
    var seats: String {
        if let part = partNow { return words.free(part, of: outlook.seats) }
        guard let next = outlook.next else { return "" }
        let isFull = day?.parts.contains { $0.refusal == .full } ?? false
        let later = words("front.next", ["day": words.day(next.day)])
        return isFull ? "\(words("front.full")) \(later)" : later
    }

    var insideText: String {
        guard let seen = isMember ? inside : inside?.forStrangers, seen.total > 0 else { return "" }
        return words.count("presence.count", seen.total)
    }

    var next: Link {
        guard let next = outlook.next else { return Link(href: "", text: "") }
        return Link(
            href: links.day(location.id, next.day.description, part: next.part.slug),
            text: words("front.choose", ["place": location.name])
        )
    }
}

extension Site {
    /// The two weeks from today on.
    func outlook(ahead location: Location, _ store: Store) async throws -> Outlook? {
        let today = location.timeZone.day(of: store.now)
        return try await outlook(location.id, from: today, days: 14, store)
    }
}

import Booking
import MixedZone

/// Draws what is taken of a room between opening and closing.
struct RoomTimelineDrawing {
    let day: RoomDay
    /// Who looks; nil for a stranger.
    let member: Member.ID?
    let words: Words
    let links: Links
    /// Leads to the form with a time; nil where there is no form.
    let choose: ((MinuteOfDay, MinuteOfDay) -> String)?

    /// Nil on a day that is closed.
    var timeline: RoomTimeline? {
        guard case .open(let hours, _) = day.openness else { return nil }
        let (opens, closes) = (hours.opens.minutes, hours.closes.minutes)
        let busy = merged(taken).compactMap { clipped($0, opens, closes) }
        let hoursShown = stride(from: (opens + 59) / 60 * 60, through: closes, by: 60)
        return RoomTimeline(
            title: words(
                "rooms.timeline",
                ["start": words.time(hours.opens), "end": words.time(hours.closes)]
            ),
            hours: hoursShown.map {
                TimelineHour(
                    x: share($0 - opens, closes - opens),
                    text: String($0 / 60),
                    style: $0 == opens ? "is-start" : $0 == closes ? "is-end" : ""
                )
            },
            bars: busy.map {
                TimelineBar(
                    x: share($0.from - opens, closes - opens),
                    width: share($0.to - $0.from, closes - opens),
                    style: $0.style
                )
            },
            stretches: list(busy, opens, closes)
        )
    }

    /// In order of the day, with what lies free between them.
    private func list(_ busy: [Piece], _ opens: Int, _ closes: Int) -> [RoomStretch] {
        var (lines, at): ([RoomStretch], Int) = ([], opens)
        for piece in busy {
            if at < piece.from { lines += free(at, piece.from) }
            lines.append(line(piece))
            at = max(at, piece.to)
        }
        return at < closes ? lines + free(at, closes) : lines
    }

    private func line(_ piece: Piece) -> RoomStretch {
        RoomStretch(
            hours: hours(piece.from, piece.to),
            text: piece.text,
            style: piece.style,
            link: Link(href: piece.href, text: piece.href.isEmpty ? "" : words("rooms.look"))
        )
    }

    /// What is free and can be had; what is free but over, or too short for preparation, is said to be so.
    private func free(_ from: Int, _ to: Int) -> [RoomStretch] {
        let begins = day.begins.map(\.minutes).filter { from <= $0 && $0 < to }
        guard let first = begins.first, let last = begins.last else {
            let text = words(day.begins.isEmpty && day.taken.isEmpty ? "rooms.not-now" : "rooms.not-free")
            return [
                RoomStretch(
                    hours: hours(from, to),
                    text: text,
                    style: "is-around",
                    link: Link(href: "", text: "")
                )
            ]
        }
        let end = min(last + Span.grain, to)
        guard let start = MinuteOfDay(minutes: first), let stop = MinuteOfDay(minutes: end) else { return [] }
        let href = choose?(start, stop) ?? ""
        return [
            RoomStretch(
                hours: hours(first, end),
                text: words("rooms.free"),
                style: "is-free",
                link: Link(href: href, text: href.isEmpty ? "" : words("rooms.choose-time"))
            )
        ]
    }

    func minute(_ instant: Instant) -> Int {
        day.location.timeZone.minute(of: instant, on: day.day).minutes
    }

    private func hours(_ from: Int, _ to: Int) -> String {
        words.hours(MinuteOfDay(minutes: from) ?? .startOfDay, MinuteOfDay(minutes: to) ?? .endOfDay)
    }

    /// "12.50%".
    private func share(_ part: Int, _ whole: Int) -> String {
        let hundredths = part * 10_000 / max(whole, 1)
        let (percent, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
        return "\(percent).\(rest < 10 ? "0" : "")\(rest)%"
    }
}

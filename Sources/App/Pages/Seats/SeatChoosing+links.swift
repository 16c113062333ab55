import Booking
import MixedZone

/// What leads from the plan to another one: who moves or reserves for whom, wishes, parts and days.
extension SeatChoosing {
    var movingBanner: MovingBanner {
        guard let moving else { return onBehalfBanner }
        return MovingBanner(
            text: words.moving(moving),
            back: Link(href: moving.whole(links), text: words("seats.moving-back"))
        )
    }

    private var onBehalfBanner: MovingBanner {
        guard let holder, !holder.isViewer else {
            return MovingBanner(text: "", back: Link(href: "", text: ""))
        }
        return MovingBanner(
            text: words("on-behalf.banner", ["name": holder.name]),
            back: Link(
                href: links.onBehalf(at: location.id, on: choice.day.description),
                text: words("on-behalf.other")
            )
        )
    }

    var wishes: [WishLink] {
        let all = WishLink(
            href: choice.address(wish: .some(nil), location.id, links),
            text: words("seats.wish-none"),
            isCurrent: choice.wish == nil
        )
        return [all]
            + SeatFeature.allCases.map { feature in
                WishLink(
                    href: choice.address(wish: .some(feature), location.id, links),
                    text: words("seats.wish", ["wish": words.feature(feature)]),
                    isCurrent: choice.wish == feature
                )
            }
    }

    var parts: [DayPartChoice] {
        (day?.parts ?? []).map { part in
            DayPartChoice(
                href: choice.address(part: .some(part.hours.part), location.id, links),
                text: words.part(part.hours.part),
                hours: words.hours(part.hours.starts, part.hours.ends),
                note: note(part),
                count: "part-\(part.hours.part.slug)",
                isOpen: part.isOpen || part.refusal == .full,
                isCurrent: part.hours.part == choice.part
            )
        }
    }

    private func note(_ part: OutlookPart) -> String {
        switch part.refusal {
        case nil: words.count("seats.free-count", part.free)
        case .full: words("seats.full-note")
        case .past, .nearlyOver: words("seats.over-note")
        case .beyondHorizon: words("seats.later-note")
        default: words("seats.not-note")
        }
    }

    var elsewhere: [Link] {
        outlook.days.filter { $0.day >= today && $0.free > 0 }.prefix(3).map {
            Link(
                href: choice.address(day: $0.day, part: .some(nil), location.id, links),
                text: words.day($0.day)
            )
        }
    }

    var strip: DayStrip {
        DayStripDrawing(outlook: outlook, choice: choice, today: today, words: words, links: links).strip
    }
}

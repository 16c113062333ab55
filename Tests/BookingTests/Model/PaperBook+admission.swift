import Booking
import MixedZone

extension PaperBook {
    enum Path { case reserve, move, reseat, extend, walkIn }

    struct Wish {
        let path: Path
        let site: Scene.Site
        let isRoom: Bool
        let day: CivilDay
        let span: Span
        /// Whose limits count; nil for a guest of the host.
        let member: Int?
        /// The line that is moved or extended, which does not count.
        var except: Int?
        /// When it began or begins, where that is kept.
        var since: Instant?
    }

    /// When it would be held, if every rule about time and amount is met; otherwise the first that is not.
    func admitted(_ wish: Wish) throws(No) -> Stay {
        guard wish.site.location.kind == .workplace else { throw No("not-a-workplace") }
        let limits = limits(of: wish.member, at: wish.site)
        let today = wish.site.zone.day(of: now)
        guard wish.day >= today else { throw No("part-is-over") }
        guard wish.day <= today.adding(days: limits.horizonDays) else { throw No("beyond-horizon") }
        guard let hours = hours(wish.site, wish.day) else { throw No("location-closed") }
        let (from, to) = try times(wish.span, hours)
        let whole = Stay(
            from: try moment(wish.site, wish.day, from),
            until: try moment(wish.site, wish.day, to)
        )
        guard now < whole.until else { throw No("part-is-over") }
        let isNew = wish.path == .reserve || wish.path == .move
        if isNew, case .part = wish.span, whole.until - now < 15 * 60 { throw No("part-nearly-over") }
        let stay = Stay(from: wish.since ?? max(whole.from, now), until: whole.until)
        if wish.path != .walkIn {
            try check(wish, limits, stay, onTheClock: 60 * (to.minutes - from.minutes))
        }
        return stay
    }

    private func times(
        _ span: Span,
        _ hours: OpeningHours
    ) throws(No) -> (from: MinuteOfDay, to: MinuteOfDay) {
        switch span {
        case .part(let wanted):
            guard let part = hours.parts.first(where: { $0.part == wanted }) else { throw No("no-such-part") }
            return (part.starts, part.ends)
        case .hours(let from, let to):
            guard from < to, from.minutes % 15 == 0, to.minutes % 15 == 0 else { throw No("not-on-the-grid") }
            guard hours.opens <= from, to <= hours.closes else { throw No("outside-hours") }
            return (from, to)
        }
    }

    private func check(_ wish: Wish, _ limits: Allowance, _ stay: Stay, onTheClock: Int) throws(No) {
        if wish.isRoom {
            guard limits.rooms else { throw No("rooms-not-for-you") }
        } else {
            guard limits.seats else { throw No("seats-not-for-you") }
        }
        if wish.path == .reserve || wish.path == .move {
            guard stay.from - now >= limits.shortestNotice else { throw No("too-soon") }
        }
        guard onTheClock <= limits.longestStay else { throw No("too-long") }
        let mine = lines.indices.filter { lines[$0].member == wish.member && $0 != wish.except }
        let isMember = wish.member != nil
        let open = isMember ? mine.count { lines[$0].isOpen && now < lines[$0].stay.until } : 0
        guard open < limits.mostOpenReservations else { throw No("too-many-open") }
        let reserved = isMember ? week(of: mine, wish) : 0
        let passing = stay.until - stay.from
        guard limits.longestWeek >= 604_800 || reserved + passing <= limits.longestWeek else {
            throw No("week-is-full")
        }
    }

    /// Seconds that were reserved at the place in the wanted week, Monday to Sunday, and not given up.
    private func week(of mine: [Int], _ wish: Wish) -> Int {
        let monday = wish.day.adding(days: 1 - wish.day.weekday)
        var seconds = 0
        for index in mine where lines[index].location == wish.site.location.id {
            let line = lines[index]
            guard ![.cancelled, .declined, .lapsed].contains(line.state) else { continue }
            let day = wish.site.zone.day(of: line.stay.from)
            if monday <= day, day < monday.adding(days: 7) { seconds += line.stay.until - line.stay.from }
        }
        return seconds
    }
}

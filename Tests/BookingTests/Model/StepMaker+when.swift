import Booking
import MixedZone

extension StepMaker {
    /// Today and the next days mostly, and the days around the last that can be had.
    ///
    /// A closed one is tried once more.
    mutating func day(_ site: Scene.Site, _ book: PaperBook) -> CivilDay {
        let first = anyDay(site, book)
        return book.hours(site, first) == nil ? anyDay(site, book) : first
    }

    private mutating func anyDay(_ site: Scene.Site, _ book: PaperBook) -> CivilDay {
        let today = site.zone.day(of: book.now)
        switch random.below(100) {
        case 0..<30: return today
        case 30..<65: return today.adding(days: random.within(1...3))
        case 65..<88: return today.adding(days: random.within(4...12))
        case 88..<97:
            return today.adding(
                days: (book.limits[site.location.id] ?? site.location.limits).horizonDays
                    + random.within(-1...2)
            )
        default: return today.adding(days: -1)
        }
    }

    mutating func part() -> DayPart {
        random.one(.morning, .morning, .afternoon, .afternoon, .day, .day, .evening)
    }

    /// One that the day has mostly.
    mutating func part(_ site: Scene.Site, _ day: CivilDay, _ book: PaperBook) -> DayPart {
        guard random.chance(88), let hours = book.hours(site, day) else { return part() }
        return random.any(of: hours.parts)?.part ?? part()
    }

    /// Within the hours of the day mostly.
    mutating func hours(
        _ site: Scene.Site,
        _ day: CivilDay,
        _ book: PaperBook
    ) -> (from: MinuteOfDay, to: MinuteOfDay) {
        let open = book.hours(site, day)
        let (opens, closes) = (open?.opens.minutes ?? 540, open?.closes.minutes ?? 1020)
        let from = (random.chance(92) ? random.within(opens...closes - 15) : random.within(0...600)) / 15 * 15
        let to = random.chance(8) ? 1440 : from + 15 * (random.chance(96) ? random.within(1...12) : 0)
        let off = random.chance(2) ? 5 : 0
        return (.of(from + off), .of(random.chance(80) ? min(to, closes) : to))
    }

    /// Over another stay, against it, or as far from it as preparation and clearing ask.
    mutating func around(_ line: PaperBook.Line) -> (CivilDay, MinuteOfDay, MinuteOfDay) {
        let zone = scene.site(line.location)?.zone ?? scene.sites[0].zone
        let begins = zone.minute(of: line.stay.from).minutes / 15 * 15
        let ends = zone.minute(of: line.stay.until).minutes
        let length = 15 * random.within(1...6)
        let gap = 15 * random.within(0...5)
        switch random.below(4) {
        case 0: return (line.day, .of(begins - gap - length), .of(begins - gap))
        case 1: return (line.day, .of(begins + 15), .of(begins + 15 + length))
        case 2: return (line.day, .of(begins), .of(ends))
        default: return (line.day, .of(ends + gap), .of(ends + gap + length))
        }
    }
}

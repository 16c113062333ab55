import Booking
import MixedZone

extension StepMaker {
    /// Other hours of a day, a day closed, a seat or room out of service and back, or other limits.
    mutating func change(_ book: PaperBook) -> Ask {
        let site = random.any(of: scene.sites) ?? scene.sites[0]
        let location = site.location.id
        let day = site.zone.day(of: book.now).adding(days: random.within(random.chance(10) ? -1...0 : 0...25))
        switch nextChange() {
        case 0: return .close(location, day, day.adding(days: random.chance(90) ? 0 : -1))
        case 1, 2: return .openOn(random.chance(95) ? location : "nergens", day, hours())
        case 3:
            return .retireSeat(Chair(location: location, number: random.within(1...site.seats().count)), day)
        case 4: return .retireRoom(random.any(of: site.rooms)?.room.id ?? "kelder", day)
        case 5: return limit(location)
        default: return restore(site, book)
        }
    }

    private mutating func limit(_ location: String) -> Ask {
        let all = [Role: RoleAllowance].made(&random)
        guard random.chance(60), let role = random.any(of: [Role.host, .freelancer, .resident, .alderman])
        else {
            return .limit(location, .everybody(.made(&random)))
        }
        return .limit(location, .role(role, all[role] ?? RoleAllowance()))
    }

    /// Something that is out of service mostly.
    private mutating func restore(_ site: Scene.Site, _ book: PaperBook) -> Ask {
        let rooms = site.rooms.map(\.room.id).filter { book.retired[.room($0)] != nil }
        if random.chance(70), let room = random.any(of: rooms) { return .restoreRoom(room) }
        let chairs = site.seats().map { Chair(location: site.location.id, number: $0.number) }
        let retired = chairs.filter { book.retired[.chair($0)] != nil }
        return .restoreSeat(random.any(of: retired) ?? chairs[0])
    }

    /// Other hours than those of the week; some that cannot be.
    private mutating func hours() -> OpeningHours {
        let opens = random.one(420, 570, 660)
        let noon = opens + 180
        let closes = random.one(opens + 360, opens + 480, 1440)
        func part(_ part: DayPart, _ from: Int, _ to: Int) -> DayPartHours {
            DayPartHours(part: part, starts: .of(from), ends: .of(to))
        }
        let end = random.chance(90) ? closes : 1440
        return OpeningHours(
            opens: .of(opens),
            closes: .of(closes),
            parts: [
                part(.morning, opens, noon), part(.afternoon, noon, closes), part(.day, opens, end),
            ]
        )
    }
}

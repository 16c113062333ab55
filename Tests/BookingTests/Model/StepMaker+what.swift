import Booking
import MixedZone

extension StepMaker {
    mutating func bookSeat(_ book: PaperBook) -> (Sender, Ask) {
        let site = site()
        let other = beneficiary()
        let sender = other == nil ? anybody() : host(of: site.location.id, book)
        if random.chance(20), let known = line(book, isRoom: false), let member = book.lines[known].member {
            return beside(member, book.lines[known].day)
        }
        if random.chance(30), let rival = line(book, isRoom: false) {
            let wanted = book.lines[rival]
            let chair = Chair(location: wanted.location, number: wanted.chair ?? 1)
            let part = random.chance(50) ? wanted.part ?? part() : part()
            return (sender, .bookSeat(.chair(chair), wanted.day, part, beneficiary: other))
        }
        let choice = choice(site, book)
        let day = day(site, book)
        return (sender, .bookSeat(choice, day, part(site, day, book), beneficiary: other))
    }

    /// Another place for the same person on the same day, or a seat near them.
    private mutating func beside(_ member: Int, _ day: CivilDay) -> (Sender, Ask) {
        let location = random.one("gracht", "haven")
        if random.chance(50) {
            let part = random.one(.morning, .afternoon, .evening, DayPart.day)
            return (.member(member), .bookSeat(.any(location, nil), day, part, beneficiary: nil))
        }
        let part = random.chance(60) ? .day : part()
        return (anybody(), .bookSeat(.near(member, location), day, part, beneficiary: nil))
    }

    mutating func moveSeat(_ line: Int, _ book: PaperBook) -> Ask {
        let site = site()
        guard book.lines.indices.contains(line), random.chance(55) else {
            let day = day(site, book)
            return .moveSeat(line, choice(site, book), day, part(site, day, book))
        }
        let known = book.lines[line]
        let here = scene.site(known.location) ?? site
        let isSame = random.chance(15)
        let own = ChairChoice.chair(Chair(location: known.location, number: known.chair ?? 1))
        let target = isSame ? own : choice(here, book)
        return .moveSeat(line, target, known.day, random.chance(75) ? known.part ?? part() : part())
    }

    mutating func walkIn(_ book: PaperBook) -> (Sender, Ask) {
        let site = site()
        let guest: DoorGuest =
            random.chance(50)
            ? .stranger(random.one("", "Buur"))
            : .member(random.chance(97) ? random.below(scene.people.count) : 99)
        let key = random.chance(30) ? nextForm() : nil
        let choice = choice(site, book)
        let part = part(site, site.zone.day(of: book.now), book)
        return (host(of: site.location.id, book), .walkIn(choice, part, guest, key: key))
    }

    mutating func bookRoom(_ book: PaperBook) -> (Sender, Ask) {
        let room = room()
        let site = scene.site(ofRoom: room) ?? scene.sites[0]
        let other = beneficiary()
        let sender = other == nil ? anybody() : host(of: site.location.id, book)
        if random.chance(35), let rival = line(book, isRoom: true), let wanted = book.lines[rival].room {
            let (day, from, to) = around(book.lines[rival])
            return (sender, .bookRoom(wanted, day, from: from, to: to, people: people(), beneficiary: other))
        }
        let day = day(site, book)
        let (from, to) = hours(site, day, book)
        return (sender, .bookRoom(room, day, from: from, to: to, people: people(), beneficiary: other))
    }

    mutating func moveRoom(_ line: Int, _ book: PaperBook) -> Ask {
        let room = room()
        let site = scene.site(ofRoom: room) ?? scene.sites[0]
        let day = day(site, book)
        let (from, to) = hours(site, day, book)
        guard book.lines.indices.contains(line), random.chance(65), let own = book.lines[line].room,
            let here = scene.site(ofRoom: own)
        else {
            return .moveRoom(line, room, day, from: from, to: to, people: people())
        }
        let known = book.lines[line]
        let begins = random.chance(70) ? here.zone.minute(of: known.stay.from) : from
        let ends = random.chance(50) ? here.zone.minute(of: known.stay.until) : random.one(to, .endOfDay)
        let count = random.chance(30) ? known.people ?? 2 : people()
        return .moveRoom(line, own, known.day, from: begins, to: ends, people: count)
    }

    /// An end on the clock that can be had mostly.
    mutating func end(_ line: Int, _ book: PaperBook) -> MinuteOfDay {
        guard book.lines.indices.contains(line), let site = scene.site(book.lines[line].location) else {
            return .of(780)
        }
        let known = book.lines[line]
        let parts = book.hours(site, known.day)?.parts.map(\.ends) ?? []
        if known.room == nil, random.chance(90), let end = random.any(of: parts) { return end }
        let now = site.zone.minute(of: known.stay.until).minutes
        return .of(random.chance(95) ? (now + 15 * random.within(-6...6)) / 15 * 15 : now + 7)
    }

    private mutating func site() -> Scene.Site {
        scene.sites[random.chance(1) ? 2 : random.chance(65) ? 0 : 1]
    }

    private mutating func room() -> String {
        random.chance(96)
            ? random.one("gracht-zaal", "gracht-stil", "haven-loods") : random.one("gracht-hal", "kelder")
    }

    private mutating func people() -> Int { random.chance(94) ? random.within(1...4) : random.one(0, 11, 7) }

    private mutating func choice(_ site: Scene.Site, _ book: PaperBook) -> ChairChoice {
        let location = site.location.id
        switch random.below(100) {
        case 0..<70: return .chair(Chair(location: location, number: random.within(1...site.seats().count)))
        case 70..<82: return .any(location, random.one(nil, nil, .monitor, .quiet, .standingDesk))
        case 82..<99:
            return .near(
                random.any(of: Array(book.agreed).sorted()) ?? random.below(scene.people.count),
                location
            )
        default: return .chair(Chair(location: location, number: 99))
        }
    }
}

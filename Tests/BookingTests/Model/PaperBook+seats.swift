import Booking
import MixedZone

extension PaperBook {
    /// The same wish twice is one reservation.
    mutating func bookSeat(
        _ me: Int,
        _ choice: ChairChoice,
        _ day: CivilDay,
        _ part: DayPart,
        for other: Int?
    ) throws(No) -> Answer {
        let site = try site(of: choice)
        let (member, bookedBy) = try beneficiary(me, other, at: site)
        let same = lines.indices.filter { index in
            let line = lines[index]
            return line.member == member && line.isOpen && now < line.stay.until && line.day == day
                && line.part == part && isMeant(line, choice)
        }
        if let first = same.min(by: { lines[$0].stay.until < lines[$1].stay.until }) {
            return Answer(outcome: .unchanged, reservation: first)
        }
        let wish = Wish(
            path: .reserve,
            site: site,
            isRoom: false,
            day: day,
            span: .part(part),
            member: member
        )
        let stay = try admitted(wish)
        let line = Line(
            location: site.location.id,
            unit: .chair(try chair(choice, site, stay, on: day)),
            member: member,
            guest: nil,
            isWalkIn: false,
            day: day,
            part: part,
            stay: stay,
            state: .confirmed,
            bookedBy: bookedBy,
            made: now
        )
        return Answer(outcome: .done, reservation: try write(line, at: site))
    }

    /// Another seat at the same place and time may be had after the deadline and at any notice.
    mutating func moveSeat(
        _ me: Int,
        _ index: Int,
        _ choice: ChairChoice,
        _ day: CivilDay,
        _ part: DayPart
    ) throws(No) -> Answer {
        let (line, site, isHost) = try own(me, index)
        guard let number = line.chair else { throw .missing }
        let own = ChairChoice.chair(Chair(location: line.location, number: number))
        if choice == own, day == line.day, part == line.part { return .unchanged }
        let other = try self.site(of: choice)
        let keepsTime = day == line.day && part == line.part && other.location.id == line.location
        try changeable(line, limits(of: line.member, at: site), isHost: isHost || keepsTime)
        var wish = Wish(
            path: keepsTime ? .reseat : .move,
            site: other,
            isRoom: false,
            day: day,
            span: .part(part),
            member: line.member
        )
        wish.except = index
        let stay = try admitted(wish)
        let unit = Unit.chair(try chair(choice, other, stay, on: day, except: index))
        if isHost, !self.isHost(me, of: other.location.id) { throw .notAllowed }
        let needs = needs(unit, other, line.member, stay)
        try check(needs, for: unit, except: index)
        take(needs, for: index)
        lines[index].location = other.location.id
        lines[index].unit = unit
        lines[index].day = day
        lines[index].part = part
        lines[index].stay = stay
        lines[index].state = .confirmed
        return .done
    }

    func site(of choice: ChairChoice) throws(No) -> Scene.Site {
        switch choice {
        case .chair(let chair):
            guard let site = scene.site(chair.location), site.room(of: chair.number) != nil else {
                throw .missing
            }
            return site
        case .any(let location, _), .near(_, let location):
            guard let site = scene.site(location) else { throw .missing }
            return site
        }
    }

    private func isMeant(_ line: Line, _ choice: ChairChoice) -> Bool {
        switch choice {
        case .chair(let chair): line.location == chair.location && line.chair == chair.number
        case .any(let location, _), .near(_, let location): line.location == location
        }
    }
}

import Booking
import MixedZone

extension PaperBook {
    /// Waits for a host's answer where the room asks for it; what a host of the place reserves is confirmed at once.
    mutating func bookRoom(
        _ me: Int,
        _ room: String,
        _ day: CivilDay,
        _ from: MinuteOfDay,
        _ to: MinuteOfDay,
        people: Int,
        for other: Int?
    ) throws(No) -> Answer {
        let (site, terms) = try terms(of: room)
        let (member, bookedBy) = try beneficiary(me, other, at: site)
        try check(people, terms)
        let same = lines.firstIndex { line in
            line.member == member && line.isOpen && now < line.stay.until
                && isThis(line, room, day, from, to, site)
        }
        if let same { return Answer(outcome: .unchanged, reservation: same) }
        let wish = Wish(
            path: .reserve,
            site: site,
            isRoom: true,
            day: day,
            span: .hours(from: from, to: to),
            member: member
        )
        let stay = try admitted(wish)
        guard isInService(.room(room), on: day) else { throw No("out-of-service") }
        let mustWait = terms.needsApproval && !isHost(me, of: site.location.id)
        if mustWait, stay.from <= now { throw No("asked-too-late") }
        let line = Line(
            location: site.location.id,
            unit: .room(room),
            member: member,
            guest: nil,
            isWalkIn: false,
            day: day,
            part: nil,
            stay: stay,
            state: mustWait ? .pending : .confirmed,
            bookedBy: bookedBy,
            people: people,
            made: now
        )
        return Answer(outcome: .done, reservation: try write(line, at: site))
    }

    /// Another time or room asks a host again where the room asks for it, unless its host moves it; another purpose alone
    /// does not.
    ///
    /// Where nobody needs to be asked it is confirmed.
    mutating func moveRoom(
        _ me: Int,
        _ index: Int,
        _ room: String,
        _ day: CivilDay,
        _ from: MinuteOfDay,
        _ to: MinuteOfDay,
        people: Int
    ) throws(No) -> Answer {
        let (line, site, isHost) = try own(me, index)
        guard line.room != nil else { throw .missing }
        let (other, terms) = try terms(of: room)
        try check(people, terms)
        let keepsTime = isThis(line, room, day, from, to, site)
        if keepsTime, people == line.people { return .unchanged }
        try changeable(line, limits(of: line.member, at: site), isHost: isHost || keepsTime)
        guard line.guests.count <= people else { throw No("invalid-fields") }
        if keepsTime {
            lines[index].people = people
            return .done
        }
        let span = Span.hours(from: from, to: to)
        var wish = Wish(path: .move, site: other, isRoom: true, day: day, span: span, member: line.member)
        wish.except = index
        let stay = try admitted(wish)
        guard isInService(.room(room), on: day) else { throw No("out-of-service") }
        if isHost, !self.isHost(me, of: other.location.id) { throw .notAllowed }
        let needs = needs(.room(room), other, line.member, stay)
        try check(needs, for: .room(room), except: index)
        let mustWait = terms.needsApproval && !self.isHost(me, of: other.location.id)
        if mustWait, stay.from <= now { throw No("asked-too-late") }
        take(needs, for: index)
        lines[index].location = other.location.id
        lines[index].unit = .room(room)
        lines[index].day = day
        lines[index].stay = stay
        lines[index].people = people
        lines[index].asked = nil
        lines[index].state = mustWait ? .pending : .confirmed
        return .done
    }

    private func terms(of room: String) throws(No) -> (Scene.Site, RoomTerms) {
        guard let site = scene.site(ofRoom: room) else { throw .missing }
        guard let terms = site.rooms.first(where: { $0.room.id == room })?.room.terms else {
            throw No("room-not-let")
        }
        return (site, terms)
    }

    private func check(_ people: Int, _ terms: RoomTerms) throws(No) {
        guard people >= 1 else { throw No("invalid-fields") }
        guard people <= terms.capacity else { throw No("too-many-people") }
    }

    private func isThis(
        _ line: Line,
        _ room: String,
        _ day: CivilDay,
        _ from: MinuteOfDay,
        _ to: MinuteOfDay,
        _ site: Scene.Site
    ) -> Bool {
        line.room == room && line.day == day && site.zone.minute(of: line.stay.from) == from
            && (try? moment(site, day, to)) == line.stay.until
    }
}

import Booking
import MixedZone

extension PaperBook {
    /// A seat from now to the end of a part, and inside at once; the same form twice is one.
    mutating func walkIn(
        _ me: Int,
        _ choice: ChairChoice,
        _ part: DayPart,
        _ guest: DoorGuest,
        _ form: Int?
    ) throws(No) -> Answer {
        try requireAnyHost(me)
        let site = try site(of: choice)
        guard isHost(me, of: site.location.id) else { throw .notAllowed }
        var (member, name): (Int?, String?) = (nil, nil)
        switch guest {
        case .member(let known):
            guard scene.people.indices.contains(known) else { throw .missing }
            member = known
        case .stranger(let said): name = said.isEmpty ? nil : said
        }
        let known = form.flatMap { forms[$0] }
        if let known, isSame(lines[known], site, part, member, name) {
            return Answer(outcome: .unchanged, reservation: known)
        }
        let day = site.zone.day(of: now)
        let wish = Wish(path: .walkIn, site: site, isRoom: false, day: day, span: .part(part), member: member)
        let stay = try admitted(wish)
        let line = Line(
            location: site.location.id,
            unit: .chair(try chair(choice, site, stay, on: day)),
            member: member,
            guest: name,
            isWalkIn: true,
            day: day,
            part: part,
            stay: stay,
            state: .checkedIn,
            bookedBy: nil,
            made: now
        )
        let made = try write(line, at: site)
        if let form, known == nil { forms[form] = made }
        return Answer(outcome: .done, reservation: made)
    }

    /// On the day itself, from midnight to midnight.
    mutating func checkIn(_ me: Int, _ index: Int) throws(No) -> Answer {
        let (line, site) = try hosted(me, index)
        switch line.state {
        case .cancelled: throw No("check-in-cancelled")
        case .left: throw No("check-in-after-leaving")
        case .pending, .declined, .lapsed: throw No("check-in-not-confirmed")
        case .checkedIn: return .unchanged
        case .confirmed, .noShow: break
        }
        guard site.zone.day(of: now) == line.day else { throw No("check-in-another-day") }
        try requireSeatNow(line, index)
        comeEarly(index)
        lines[index].state = .checkedIn
        return .done
    }

    /// The rest of the time is free for others.
    mutating func checkOut(_ me: Int, _ index: Int) throws(No) -> Answer {
        let (line, _) = try hosted(me, index)
        guard line.state != .left else { return .unchanged }
        guard line.state == .checkedIn else { throw No("not-inside") }
        lines[index].state = .left
        lines[index].asked = nil
        if now <= line.stay.from {
            release(index)
        } else if now < line.heldUntil {
            giveBack(index, from: now)
        }
        return .done
    }

    /// A departure becomes being inside, if nobody else came; an arrival being expected, and a walk-in nothing.
    mutating func undo(_ me: Int, _ index: Int, _ tap: UndoAttendance.Tap) throws(No) -> Answer {
        let (line, site) = try hosted(me, index)
        if tap == .departure, site.zone.day(of: now) > line.day { throw No("nothing-to-undo") }
        switch (tap, line.state) {
        case (.departure, .left):
            let needs = needs(line.unit, site, line.member, line.stay)
            try check(needs, for: line.unit, except: index)
            try requireSeatNow(line, index)
            take(needs, for: index)
            comeEarly(index)
            lines[index].state = .checkedIn
        case (.arrival, .checkedIn):
            if line.isWalkIn { release(index) } else { waitForTime(index) }
            lines[index].state = line.isWalkIn ? .cancelled : .confirmed
        case (.departure, .checkedIn), (.arrival, .confirmed), (.arrival, .noShow): return .unchanged
        case (.arrival, .cancelled) where line.isWalkIn: return .unchanged
        default: throw No("nothing-to-undo")
        }
        return .done
    }

    /// Nobody else has the seat at this moment, or before the time begins.
    private func requireSeatNow(_ line: Line, _ index: Int) throws(No) {
        guard case .chair(let number) = line.unit else { return }
        let moment = Stay(from: now, until: max(line.stay.from, now + 1))
        let others = holds[.chair(Chair(location: line.location, number: number)), default: []]
            .filter { $0.line != index && $0.stay.meets(moment) }
        let isOwn = others.allSatisfy { line.member != nil && lines[$0.line].member == line.member }
        guard isOwn else { throw No("check-in-seat-taken") }
    }

    /// Who did not come.
    mutating func markNoShows() -> Answer {
        let missed = lines.indices.filter { lines[$0].state == .confirmed && lines[$0].stay.until <= now }
        for index in missed {
            if lines[index].asked != nil { giveBack(index, from: lines[index].stay.until) }
            lines[index].asked = nil
            lines[index].state = .noShow
        }
        return Answer(outcome: missed.isEmpty ? .unchanged : .done, count: missed.count)
    }

    private func isSame(
        _ line: Line,
        _ site: Scene.Site,
        _ part: DayPart,
        _ member: Int?,
        _ name: String?
    ) -> Bool {
        line.isWalkIn && line.state != .cancelled && line.location == site.location.id && line.part == part
            && line.member == member && line.guest == name
    }
}

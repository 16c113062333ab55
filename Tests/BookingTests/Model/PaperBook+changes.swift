import Booking
import MixedZone

extension PaperBook {
    /// Until the deadline of the limits or a quarter of an hour after it was made, before it begins; the host until it
    /// is over.
    func changeable(_ line: Line, _ limits: Allowance, isHost: Bool) throws(No) {
        switch line.state {
        case .pending, .confirmed: break
        case .checkedIn, .left: throw No("visit-has-begun")
        case .cancelled: throw No("cancelled-already")
        case .declined: throw No("request-declined")
        case .noShow, .lapsed: throw No("reservation-is-over")
        }
        guard now < line.stay.until else { throw No("reservation-is-over") }
        guard !isHost, now > line.stay.from - limits.cancelUntil else { return }
        let isInTime = now <= line.made + 15 * 60
        let hasBegunSince = line.made < line.stay.from && line.stay.from <= now
        guard isInTime, !hasBegunSince else { throw No("too-late-to-change") }
    }

    mutating func cancel(_ me: Int, _ index: Int) throws(No) -> Answer {
        let (line, site, isHost) = try own(me, index)
        guard line.state != .cancelled else { return .unchanged }
        try changeable(line, limits(of: line.member, at: site), isHost: isHost)
        release(index)
        lines[index].state = .cancelled
        lines[index].asked = nil
        return .done
    }

    /// A confirmed room that asks for a host's word stays what it was until the host says so, and is held for longer.
    mutating func extend(_ me: Int, _ index: Int, _ until: MinuteOfDay) throws(No) -> Answer {
        let (line, site, isHost) = try own(me, index)
        let end = try end(of: line, site, until)
        guard end.instant != line.heldUntil else { return .unchanged }
        guard line.isOpen, now < line.stay.until else { throw No("reservation-is-over") }
        guard line.heldUntil < end.instant else { throw No("end-not-later") }
        let wish = Wish(
            path: .extend,
            site: site,
            isRoom: line.room != nil,
            day: line.day,
            span: end.span,
            member: line.member,
            except: index,
            since: line.stay.from
        )
        let stay = try admitted(wish)
        let needs = needs(line.unit, site, line.member, stay)
        guard let wanted = needs.first?.0, isInService(wanted, on: line.day) else {
            throw No("out-of-service")
        }
        try check(needs, for: line.unit, except: index)
        take(needs, for: index)
        if line.state == .checkedIn { comeEarly(index) }
        if line.state != .pending, !isHost, asksHost(line, site), !self.isHost(me, of: line.location) {
            lines[index].asked = stay.until
            return .done
        }
        lines[index].stay = stay
        lines[index].asked = nil
        lines[index].part = end.span.part
        return .done
    }

    private func asksHost(_ line: Line, _ site: Scene.Site) -> Bool {
        site.rooms.first { $0.room.id == line.room }?.room.terms?.needsApproval ?? false
    }

    /// Of what is asked for, the wish goes first.
    mutating func shorten(_ me: Int, _ index: Int, _ until: MinuteOfDay) throws(No) -> Answer {
        let (line, site, _) = try own(me, index)
        let end = try end(of: line, site, until)
        guard end.instant != line.heldUntil else { return .unchanged }
        guard line.isOpen, now < line.stay.until else { throw No("reservation-is-over") }
        let isBetween = max(line.stay.from, now) < end.instant && end.instant < line.heldUntil
        guard isBetween else { throw No("end-not-earlier") }
        giveBack(index, from: end.instant)
        lines[index].asked = line.stay.until < end.instant ? end.instant : nil
        lines[index].stay.until = min(line.stay.until, end.instant)
        lines[index].part = end.span.part
        return .done
    }

    /// Another end with the beginning kept: of a room any quarter until closing, of a seat the end of a part that runs
    /// when it begins, of those that end then the one that begins as the reserved part does.
    private func end(
        of line: Line,
        _ site: Scene.Site,
        _ until: MinuteOfDay
    ) throws(No) -> (instant: Instant, span: Span) {
        guard let hours = hours(site, line.day) else { throw No("location-closed") }
        let begins = site.zone.minute(of: line.stay.from)
        guard begins < until else { throw No("not-on-the-grid") }
        if line.room != nil {
            guard until.minutes % 15 == 0, until <= hours.closes else { throw No("not-on-the-grid") }
            let quarter = try quarter(before: begins)
            return (try moment(site, line.day, until), .hours(from: quarter, to: until))
        }
        let ending = hours.parts.filter { $0.ends == until }
        let reserved = hours.parts.first { $0.part == line.part }
        let running = ending.filter { $0.starts <= begins }.max { $0.starts < $1.starts }
        let part = ending.first { $0.starts == reserved?.starts } ?? running
        guard let part else { throw No("not-on-the-grid") }
        return (try moment(site, line.day, until), .part(part.part))
    }

    private func quarter(before minute: MinuteOfDay) throws(No) -> MinuteOfDay {
        guard let quarter = MinuteOfDay(minutes: minute.minutes - minute.minutes % 15) else {
            throw No("not-on-the-grid")
        }
        return quarter
    }
}

import Booking
import MixedZone

extension PaperBook {
    /// What a stay needs: a seat, or a room with its preparation and clearing and every seat inside, and the person.
    func needs(_ unit: Unit, _ site: Scene.Site, _ member: Int?, _ stay: Stay) -> [(Subject, Stay)] {
        let person = member.map { [(Subject.member($0), stay)] } ?? []
        let location = site.location.id
        switch unit {
        case .chair(let number):
            return [(.chair(Chair(location: location, number: number)), stay)] + person
        case .room(let id):
            guard let place = site.rooms.first(where: { $0.room.id == id }), let terms = place.room.terms
            else {
                return person
            }
            let whole = Stay(from: stay.from - terms.preparation, until: stay.until + terms.clearing)
            let inside = place.seats.map { Subject.chair(Chair(location: location, number: $0.number)) }
            return ([.room(id)] + inside).map { ($0, whole) } + person
        }
    }

    func isFree(_ subject: Subject, _ stay: Stay, except: Int? = nil) -> Bool {
        !holds[subject, default: []].contains { $0.line != except && $0.stay.meets(stay) }
    }

    /// Throws when somebody else has it, or the person is somewhere else.
    func check(_ needs: [(Subject, Stay)], for unit: Unit, except: Int? = nil) throws(No) {
        for (subject, stay) in needs where !isFree(subject, stay, except: except) {
            if case .member = subject { throw No("member-busy") }
            if case .chair = unit { throw No("seat-taken") }
            throw No("room-taken")
        }
    }

    mutating func take(_ needs: [(Subject, Stay)], for line: Int) {
        release(line)
        for (subject, stay) in needs { holds[subject, default: []].append(Hold(line: line, stay: stay)) }
        held[line] = needs.map(\.0)
    }

    mutating func release(_ line: Int) {
        for subject in held[line, default: []] { holds[subject]?.removeAll { $0.line == line } }
        held[line] = nil
    }

    /// Gives the rest back; a room only after it has been cleared.
    mutating func giveBack(_ line: Int, from instant: Instant) {
        let room = lines[line].room
        let terms = room.flatMap { id in
            scene.site(lines[line].location)?.rooms.first { $0.room.id == id }?.room.terms
        }
        for subject in held[line, default: []] {
            var end = instant
            if case .member = subject {} else { end = instant + (terms?.clearing ?? 0) }
            guard let at = holds[subject]?.firstIndex(where: { $0.line == line }) else { continue }
            if let until = holds[subject]?[at].stay.until { holds[subject]?[at].stay.until = min(until, end) }
        }
    }

    /// Who comes before their time has the seat from now on, or from where the last ends that they or the seat have
    /// before it.
    mutating func comeEarly(_ index: Int) {
        let begins = lines[index].stay.from
        guard lines[index].chair != nil, now < begins else { return }
        let early = Stay(from: now, until: begins)
        for subject in held[index, default: []] {
            let others = holds[subject, default: []].filter { $0.line != index && $0.stay.meets(early) }
            guard let at = holds[subject]?.firstIndex(where: { $0.line == index }) else { continue }
            holds[subject]?[at].stay.from = others.map(\.stay.until).max() ?? now
        }
    }

    /// Holds nothing before its time begins.
    mutating func waitForTime(_ index: Int) {
        let begins = lines[index].stay.from
        for subject in held[index, default: []] where lines[index].chair != nil {
            guard let at = holds[subject]?.firstIndex(where: { $0.line == index }),
                let from = holds[subject]?[at].stay.from
            else { continue }
            holds[subject]?[at].stay.from = max(from, begins)
        }
    }

    /// Writes a new line with what it holds.
    mutating func write(_ line: Line, at site: Scene.Site) throws(No) -> Int {
        let needs = needs(line.unit, site, line.member, line.stay)
        try check(needs, for: line.unit)
        lines.append(line)
        take(needs, for: lines.count - 1)
        return lines.count - 1
    }
}

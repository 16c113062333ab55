import Booking
import MixedZone

extension StepMaker {
    mutating func anybody() -> Sender { .member(random.below(scene.people.count)) }

    /// Whose it is mostly; otherwise a host, or somebody who has nothing to do with it.
    mutating func changer(_ line: Int?, _ book: PaperBook) -> Sender {
        guard let line, random.chance(75), let member = book.lines[line].member else {
            return random.chance(70) ? host(line ?? -1, book) : anybody()
        }
        return .member(member)
    }

    /// Somebody who is host of the place mostly.
    mutating func host(_ line: Int, _ book: PaperBook) -> Sender {
        guard book.lines.indices.contains(line) else { return anybody() }
        return host(of: book.lines[line].location, book)
    }

    mutating func host(of location: String, _ book: PaperBook) -> Sender {
        let hosts = scene.people.indices.filter { book.isHost($0, of: location) }
        guard random.chance(93), let host = random.any(of: hosts) else { return anybody() }
        return .member(host)
    }

    /// For whom somebody reserves: themselves mostly, and now and then for nobody who exists.
    mutating func beneficiary() -> Int? {
        switch random.below(100) {
        case 0..<84: nil
        case 84..<99: random.below(scene.people.count)
        default: 99
        }
    }

    /// One of the last lines: those that are open mostly.
    mutating func line(_ book: PaperBook) -> Int? {
        if random.chance(2) { return nil }
        if random.chance(20) { return random.any(of: book.lines.indices.suffix(60)) }
        return line(book, in: [.pending, .confirmed, .checkedIn])
    }

    /// One of the last lines in one of the states, of today or yesterday if it may be.
    mutating func line(_ book: PaperBook, in states: [ReservationState]) -> Int? {
        let all = book.lines.indices.suffix(90).filter { states.contains(book.lines[$0].state) }
        let near = all.filter { abs(book.lines[$0].stay.from - book.now) < 86_400 }
        return random.chance(60) ? random.any(of: near) ?? random.any(of: all) : random.any(of: all)
    }

    /// A seat or a room, open mostly.
    mutating func line(_ book: PaperBook, isRoom: Bool) -> Int? {
        let all = book.lines.indices.suffix(90).filter { (book.lines[$0].room != nil) == isRoom }
        let open = all.filter { book.lines[$0].isOpen }
        return random.chance(85) ? random.any(of: open) ?? random.any(of: all) : random.any(of: all)
    }

    /// What a host has to answer.
    func pending(_ book: PaperBook) -> Int? {
        book.lines.lastIndex { $0.state == .pending || $0.asked != nil }
    }
}

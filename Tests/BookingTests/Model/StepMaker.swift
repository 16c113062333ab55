import Booking
import MixedZone

/// Makes the next step at random, with an eye on the book, so that success, conflict and every bound are met often.
struct StepMaker {
    var random: SplitMix64
    let scene: Scene
    private var forms = 0
    private var changes = 0

    init(_ scene: Scene, _ random: SplitMix64) {
        self.scene = scene
        self.random = random
    }

    mutating func next(_ book: PaperBook) -> Step {
        let at = time(book)
        var later = book
        later.now = max(book.now, at)
        let (sender, ask) = self.ask(later)
        return Step(at: at, sender: sender, ask: ask)
    }

    private mutating func ask(_ book: PaperBook) -> (Sender, Ask) {
        let line = self.line(book)
        let index = line ?? -1
        switch random.below(100) {
        case 0..<24: return bookSeat(book)
        case 24..<37: return bookRoom(book)
        case 37..<45:
            let seat = self.line(book, isRoom: false)
            return (changer(seat, book), moveSeat(seat ?? index, book))
        case 45..<51:
            let room = self.line(book, isRoom: true)
            return (changer(room, book), moveRoom(room ?? index, book))
        case 51..<57: return (changer(line, book), .extend(index, end(index, book)))
        case 57..<62: return (changer(line, book), .shorten(index, end(index, book)))
        case 62..<69: return (changer(line, book), .cancel(index))
        case 69..<73:
            let reason = random.chance(85) ? "Vol" : ""
            let asked = pending(book) ?? index
            return (host(asked, book), .answerRequest(asked, isApproved: random.chance(60), reason: reason))
        case 73..<75:
            let room = self.line(book, isRoom: true)
            let guests = random.one([], ["Gast"], ["Gast", "Nog een"])
            return (changer(room, book), .nameGuests(room ?? index, guests))
        case 75..<80: return walkIn(book)
        case 80..<85:
            let expected = self.line(book, in: [.confirmed, .noShow]) ?? index
            return (host(expected, book), .checkIn(random.chance(80) ? expected : index))
        case 85..<89:
            let inside = self.line(book, in: [.checkedIn]) ?? index
            return (host(inside, book), .checkOut(random.chance(90) ? inside : index))
        case 89..<92:
            let tapped = self.line(book, in: [.left, .checkedIn]) ?? index
            return (host(tapped, book), .undo(tapped, random.one(.arrival, .departure)))
        case 92..<94: return (random.chance(95) ? .clock : anybody(), .lapseRequests)
        case 94..<96: return (random.chance(95) ? .clock : anybody(), .markNoShows)
        case 96..<98: return (anybody(), .agreeToNearness(random.chance(75)))
        default: return (random.chance(95) ? .commandLine : anybody(), change(book))
        }
    }

    /// Mostly now or a little later, sometimes hours, and often the very second at which a rule turns.
    private mutating func time(_ book: PaperBook) -> Instant {
        switch random.below(100) {
        case 0..<66: return book.now
        case 66..<82: return book.now + random.within(1...1500)
        case 82..<92:
            let near = bounds(book).filter { book.now < $0 && $0 - book.now < 30_000 }
            return random.any(of: near) ?? book.now + random.within(1...7200)
        case 92..<98: return book.now + random.within(600...9000)
        default: return book.now + random.within(9000...60_000)
        }
    }

    private mutating func bounds(_ book: PaperBook) -> [Instant] {
        book.lines.suffix(60).filter(\.isOpen).flatMap { line in
            [
                line.stay.from, line.stay.from - 1, line.stay.until, line.stay.until - 1, line.made + 900,
                line.made + 901, line.stay.from - 3600, line.stay.from - 3599, line.stay.from - 86_400,
                line.stay.from - 86_399,
            ]
        }
    }

    /// Which of the changes of a place is next.
    mutating func nextChange() -> Int {
        changes += 1
        return changes % 8
    }

    mutating func nextForm() -> Int {
        if forms == 0 || random.chance(60) { forms += 1 }
        return forms
    }
}

extension MinuteOfDay {
    /// The nearest that there is.
    static func of(_ minutes: Int) -> MinuteOfDay {
        MinuteOfDay(minutes: min(max(minutes, 0), 1440)) ?? .startOfDay
    }
}

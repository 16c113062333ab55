public import MixedZone

/// What the host can give somebody at the door: the parts of today that are not over, each with its free seats.
public struct WalkInOffer: Sendable, Equatable {
    public let location: Location
    public let day: CivilDay
    /// In the order of the day.
    public let parts: [Part]
    /// Why there is no part at all; nil when there is one.
    public let refusal: NotAdmitted?

    public struct Part: Sendable, Equatable {
        public let hours: DayPartHours
        /// From now, or from its beginning, to its end.
        public let interval: Interval
        public let isRunning: Bool
        /// By number.
        public let free: [Seat]
    }

    public struct Place: Sendable, Equatable {
        public let seat: Seat
        public let part: DayPart
    }

    /// The part that most people mean who walk in now: the shortest that runs, or else the first to come.
    public var usual: DayPart? {
        let running = parts.filter(\.isRunning).min { $0.hours.length < $1.hours.length }
        return (running ?? parts.first)?.hours.part
    }

    /// Every seat that is free in some part, by number, with those parts.
    public var seats: [(seat: Seat, parts: [DayPart])] {
        let all = Dictionary(parts.flatMap(\.free).map { ($0.id, $0) }) { first, _ in first }
        return all.values.sorted { $0.number < $1.number }.map { seat in
            (seat, parts.filter { $0.free.contains(seat) }.map(\.hours.part))
        }
    }

    /// Three other places at most: the same part near the wanted seat first, then the other parts.
    public func alternatives(to number: Int, _ part: DayPart) -> [Place] {
        let sameFirst = parts.filter { $0.hours.part == part } + parts.filter { $0.hours.part != part }
        let places = sameFirst.flatMap { offered in
            offered.free.filter { $0.number != number || offered.hours.part != part }
                .sorted { abs($0.number - number) < abs($1.number - number) }
                .map { Place(seat: $0, part: offered.hours.part) }
        }
        return Array(places.prefix(3))
    }
}

extension DayPartHours {
    /// Minutes on the clock.
    fileprivate var length: Int { ends.minutes - starts.minutes }
}

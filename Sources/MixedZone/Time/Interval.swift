/// The time from `start` up to but not including `end`; never empty.
///
/// Two intervals that touch do not overlap, so that 09:00–13:00 and 13:00–17:00 fit on one seat.
public struct Interval: Hashable, Sendable {
    public let start: Instant
    public let end: Instant

    /// Nil unless `start` comes before `end`.
    public init?(start: Instant, end: Instant) {
        guard start < end else { return nil }
        self.start = start
        self.end = end
    }

    /// For bounds that are known to be in order.
    init(from start: Instant, until end: Instant) {
        precondition(start < end)
        self.start = start
        self.end = end
    }

    /// Seconds; the real time that passes, so a day may last 23 or 25 hours.
    public var duration: Int { end - start }

    /// Whether the two share any time.
    public func overlaps(_ other: Interval) -> Bool {
        start < other.end && other.start < end
    }

    /// Whether the instant lies inside; `start` does, `end` does not.
    public func contains(_ instant: Instant) -> Bool {
        start <= instant && instant < end
    }

    /// Whether the other fits inside as a whole.
    public func contains(_ other: Interval) -> Bool {
        start <= other.start && other.end <= end
    }
}

extension Interval: Codable {
    private enum CodingKeys: CodingKey { case start, end }

    /// Throws `DecodingError` unless the start comes before the end.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let start = try container.decode(Instant.self, forKey: .start)
        let end = try container.decode(Instant.self, forKey: .end)
        guard let interval = Interval(start: start, end: end) else {
            let problem = "not after start"
            throw DecodingError.dataCorruptedError(forKey: .end, in: container, debugDescription: problem)
        }
        self = interval
    }
}

public import MixedZone

/// The stretch of a day that is reserved: a part of it, or from one time to another.
public enum Span: Codable, Sendable, Hashable {
    case part(DayPart)
    /// On the clock of the location, in quarters of an hour.
    case hours(from: MinuteOfDay, to: MinuteOfDay)

    /// Minutes; rooms are reserved in quarters of an hour.
    public static let grain = 15

    /// Nil for reserved hours.
    public var part: DayPart? { if case .part(let part) = self { part } else { nil } }

    /// The times on the clock within the hours of a day.
    ///
    /// Throws `NotAdmitted.noSuchPart`, or `.outsideHours` for hours that do not fit in the open ones as a whole.
    func times(in hours: OpeningHours) throws(NotAdmitted) -> (from: MinuteOfDay, to: MinuteOfDay) {
        switch self {
        case .part(let wanted):
            guard let part = hours[wanted] else { throw .noSuchPart }
            return (part.starts, part.ends)
        case .hours(let from, let to):
            guard from < to, from.minutes % Self.grain == 0, to.minutes % Self.grain == 0 else {
                throw .notOnTheGrid
            }
            guard hours.opens <= from, to <= hours.closes else {
                throw .outsideHours(opens: hours.opens, closes: hours.closes)
            }
            return (from, to)
        }
    }
}

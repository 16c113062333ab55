/// A time zone with the rules of its clocks from 1970 to 2100.
///
/// Outside those years the nearest known offset holds.
/// A time that the clock jumps over is refused. A time that comes twice means the first, and both can be had.
public struct CivilZone: Sendable {
    /// The name in the IANA database, such as `Europe/Amsterdam`.
    public let identifier: String
    let table: OffsetTable

    /// Nil unless the name is `UTC` or an `Area/Place` that the system knows.
    ///
    /// Refused as well is a zone that left out a whole day since 1970, such as `Pacific/Apia`: every day must
    /// have an interval.
    public init?(identifier: String) {
        guard let table = OffsetTable.zone(identifier) else { return nil }
        self.identifier = identifier
        self.table = table
    }

    /// The zone of the European Netherlands; the process stops when the system does not know it.
    public static let amsterdam: CivilZone = {
        guard let zone = CivilZone(identifier: "Europe/Amsterdam") else {
            preconditionFailure("the system knows no time zone Europe/Amsterdam")
        }
        return zone
    }()

    /// The day on the calendar there.
    public func day(of instant: Instant) -> CivilDay {
        CivilDay(number: local(instant).flooredDivision(by: 86_400).quotient)
    }

    /// The time on the clock there, 00:00 to 23:59, rounded down to the minute.
    public func minute(of instant: Instant) -> MinuteOfDay {
        MinuteOfDay(shown: local(instant).flooredDivision(by: 86_400).remainder / 60)
    }

    /// Seconds since 1970-01-01T00:00 on the clock there.
    private func local(_ instant: Instant) -> Int {
        instant.seconds + table.offset(at: instant.seconds)
    }
}

extension CivilZone: Hashable {
    public static func == (left: CivilZone, right: CivilZone) -> Bool { left.identifier == right.identifier }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(identifier)
    }
}

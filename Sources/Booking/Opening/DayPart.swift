public import MixedZone

/// A part of a day that can be reserved as one.
///
/// Its times are data of the location and weekday.
public enum DayPart: String, Codable, Sendable, CaseIterable, Hashable {
    case morning, afternoon, day, evening
}

/// When a part begins and ends, on the clock of the location.
public struct DayPartHours: Codable, Sendable, Equatable, Hashable {
    public let part: DayPart
    public let starts: MinuteOfDay
    /// Exclusive; 24:00 is the end of the day.
    public let ends: MinuteOfDay

    public init(part: DayPart, starts: MinuteOfDay, ends: MinuteOfDay) {
        self.part = part
        self.starts = starts
        self.ends = ends
    }
}

/// The hours of one day: when the door is open, and the parts that can be reserved within.
public struct OpeningHours: Codable, Sendable, Equatable {
    public let opens: MinuteOfDay
    public let closes: MinuteOfDay
    /// In the order of the day.
    public let parts: [DayPartHours]

    public init(opens: MinuteOfDay, closes: MinuteOfDay, parts: [DayPartHours]) {
        self.opens = opens
        self.closes = closes
        self.parts = parts.sorted {
            ($0.starts, $0.ends, $0.part.order) < ($1.starts, $1.ends, $1.part.order)
        }
    }

    public subscript(part: DayPart) -> DayPartHours? {
        parts.first { $0.part == part }
    }

    /// Every part lies within one open window, in order and not twice.
    var isSound: Bool {
        opens < closes && !parts.isEmpty && Set(parts.map(\.part)).count == parts.count
            && parts.allSatisfy { opens <= $0.starts && $0.starts < $0.ends && $0.ends <= closes }
    }
}

extension DayPart {
    var order: Int { DayPart.allCases.firstIndex(of: self) ?? 0 }
}

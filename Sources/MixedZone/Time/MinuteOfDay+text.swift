public import GRDB

extension MinuteOfDay: LosslessStringConvertible {
    /// Reads `09:00`, and what people type as well: `9:00`, `09.00`; nil for anything else.
    public init?(_ description: String) {
        var scanner = DigitScanner(description)
        guard
            let hour = scanner.number(digits: 1...2), scanner.sign(":", ".") != nil,
            let minute = scanner.number(digits: 2...2), scanner.isAtEnd
        else { return nil }
        self.init(hour: hour, minute: minute)
    }

    /// Twenty-four hours, such as `09:00`.
    public var description: String { "\(hour.padded(to: 2)):\(minute.padded(to: 2))" }
}

extension MinuteOfDay: Codable {
    /// Reads the text `09:00`; throws `DecodingError` when no clock shows that.
    public init(from decoder: any Decoder) throws {
        self = try decoder.decodeText { MinuteOfDay($0) }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

// MARK: - Database

/// Stored in a column of type INTEGER, as minutes past midnight, so that SQL can compare and check them.
extension MinuteOfDay: DatabaseValueConvertible {
    public var databaseValue: DatabaseValue { minutes.databaseValue }

    public static func fromDatabaseValue(_ value: DatabaseValue) -> MinuteOfDay? {
        Int.fromDatabaseValue(value).flatMap { MinuteOfDay(minutes: $0) }
    }
}

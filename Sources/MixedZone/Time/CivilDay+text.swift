public import GRDB

extension CivilDay: LosslessStringConvertible {
    /// Reads `2026-11-24` and nothing else; nil for a day that does not exist.
    public init?(_ description: String) {
        var scanner = DigitScanner(description)
        guard
            let year = scanner.number(digits: 4...4), scanner.sign("-") != nil,
            let month = scanner.number(digits: 2...2), scanner.sign("-") != nil,
            let day = scanner.number(digits: 2...2), scanner.isAtEnd
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Reads what people type, `24-11-2026` or `4-3-2026`; nil for anything else.
    public init?(dutch text: String) {
        var scanner = DigitScanner(text)
        guard
            let day = scanner.number(digits: 1...2), scanner.sign("-") != nil,
            let month = scanner.number(digits: 1...2), scanner.sign("-") != nil,
            let year = scanner.number(digits: 4...4), scanner.isAtEnd
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// ISO 8601, such as `2026-11-24`; texts sort as their days do.
    public var description: String {
        "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
    }
}

extension CivilDay: Codable {
    /// Reads the text `2026-11-24`; throws `DecodingError` when that is no day.
    public init(from decoder: any Decoder) throws {
        self = try decoder.decodeText { CivilDay($0) }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

// MARK: - Database

/// Stored in a column of type TEXT, as `2026-11-24`.
extension CivilDay: DatabaseValueConvertible {
    public var databaseValue: DatabaseValue { description.databaseValue }

    public static func fromDatabaseValue(_ value: DatabaseValue) -> CivilDay? {
        String.fromDatabaseValue(value).flatMap { CivilDay($0) }
    }
}

public import GRDB

extension Instant: Codable {
    /// Reads a bare integer of Unix seconds; throws `DecodingError` outside the years 1 to 9999.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let instant = Instant(exactly: try container.decode(Int.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an Instant")
        }
        self = instant
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(seconds)
    }
}

// MARK: - Database

/// Stored in a column of type INTEGER, as Unix seconds.
extension Instant: DatabaseValueConvertible {
    public var databaseValue: DatabaseValue { Int64(seconds).databaseValue }

    public static func fromDatabaseValue(_ value: DatabaseValue) -> Instant? {
        Int64.fromDatabaseValue(value).flatMap { Instant(exactly: Int($0)) }
    }
}

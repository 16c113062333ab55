public import GRDB

extension CivilZone: Codable {
    /// Reads the identifier; throws `DecodingError` when it names no zone.
    public init(from decoder: any Decoder) throws {
        self = try decoder.decodeText { CivilZone(identifier: $0) }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(identifier)
    }
}

// MARK: - Database

/// Stored in a column of type TEXT, as its identifier.
extension CivilZone: DatabaseValueConvertible {
    public var databaseValue: DatabaseValue { identifier.databaseValue }

    public static func fromDatabaseValue(_ value: DatabaseValue) -> CivilZone? {
        String.fromDatabaseValue(value).flatMap { CivilZone(identifier: $0) }
    }
}

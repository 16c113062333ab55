public import GRDB

/// Reads a raw value that the schema's checks admit into its enum.
public enum StoredValue {
    /// Throws `UnknownStoredValue` when the file holds what this release does not know.
    public static func read<Value: RawRepresentable>(_ row: Row, _ column: String) throws -> Value
    where Value.RawValue == String {
        let raw: String = row[column]
        guard let value = Value(rawValue: raw) else { throw UnknownStoredValue(column: column, value: raw) }
        return value
    }
}

/// The file was written by a newer release, or by hand.
public struct UnknownStoredValue: Error {
    public let column: String
    public let value: String

    public init(column: String, value: String) {
        self.column = column
        self.value = value
    }
}

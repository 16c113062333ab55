private import Foundation

/// Many values as one argument of a statement, which reads them with `SELECT value FROM json_each(?)`.
///
/// The statement stays the same for any number of values, so that it is prepared once.
public enum StoredList {
    public static func json(of values: [String]) throws -> String {
        String(decoding: try JSONEncoder().encode(values), as: UTF8.self)
    }
}

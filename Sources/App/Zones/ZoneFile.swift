import Foundation
import GRDB

/// Reading a zone's file beside the process that writes it.
enum ZoneFile {
    enum Problem: Error, Equatable {
        /// There is no such file.
        case missing(String)
        /// The file is empty, or holds a zone of another name.
        case holdsNoZone(String)
    }

    /// Opens the file for reading only, reads one consistent state of it, and closes it.
    ///
    /// Throws ``Problem/missing(_:)``, or GRDB's errors for a damaged file.
    static func read<T: Sendable>(_ path: String, _ body: @Sendable (Database) throws -> T) async throws -> T
    {
        guard FileManager.default.fileExists(atPath: path) else { throw Problem.missing(path) }
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        configuration.label = "reader"
        return try await DatabaseQueue(path: path, configuration: configuration).read(body)
    }

    /// Writes a copy of the file while others use it.
    ///
    /// The target must not exist, or be empty. Throws GRDB's errors. The connection may write, though it does not:
    /// on one that may not, SQLite 3.40 cannot copy a table with generated columns.
    static func copy(_ path: String, to target: String) async throws {
        guard FileManager.default.fileExists(atPath: path) else { throw Problem.missing(path) }
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try await queue.vacuum(into: target)
    }
}

private import Foundation

/// A folder of a test's own, gone with the last one who holds it.
public final class TemporaryFolder: Sendable {
    public let path: String

    public init() throws {
        let name = "mixedzone-test-\(UUID().uuidString)"
        path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    public func file(_ name: String) -> String { "\(path)/\(name)" }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}

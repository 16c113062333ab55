private import Foundation

/// Texts that were looked at once and must stay as they are; `RECORD=1` writes them anew.
public struct Golden: Sendable {
    private let folder: URL

    /// - Parameter folder: beside the test's source file.
    public init(_ folder: String = "Golden", besides file: String = #filePath) {
        self.folder = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent(folder)
    }

    public struct Differs: Error, CustomStringConvertible {
        public let description: String
    }

    /// The names of the recorded files, sorted.
    public var names: [String] {
        let found = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        return (found ?? []).sorted()
    }

    public func text(of name: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }

    /// Throws `Differs` when the recorded file is missing or holds another text.
    public func check(_ text: String, named name: String) throws {
        let file = folder.appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        guard let recorded = try? String(contentsOf: file, encoding: .utf8) else {
            throw Differs(description: "no golden file \(name); with RECORD=1 it would be\n\(text)")
        }
        guard recorded == text else {
            throw Differs(description: "\(name) was\n\(recorded)\nand is now\n\(text)")
        }
    }

    /// The text with each identifier replaced by its place among the identifiers, from `id-1` on.
    public static func maskingIdentifiers(_ text: String) -> String {
        var seen: [String] = []
        var rest = text[...]
        var masked = ""
        let uuid = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/
        while let match = rest.firstMatch(of: uuid) {
            let id = String(match.output)
            if !seen.contains(id) { seen.append(id) }
            masked += rest[..<match.range.lowerBound] + "id-\((seen.firstIndex(of: id) ?? 0) + 1)"
            rest = rest[match.range.upperBound...]
        }
        return masked + rest
    }
}

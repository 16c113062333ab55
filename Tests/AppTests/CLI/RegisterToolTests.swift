import Foundation
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `The register at the command line` {
    private let folder: TemporaryFolder
    private let tool: BuiltTool

    init() throws {
        folder = try TemporaryFolder()
        tool = BuiltTool(data: folder.path)
    }

    /// A file with the register of a zone, after an edit.
    private func file(_ edit: (inout [String]) -> Void = { _ in }) async throws -> String {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        for person in [Person.anna, .bilal, .carla] { _ = try await zone.id(of: person) }
        var lines = try await zone.store.read { db in
            var lines: [String] = []
            try PublicRegister.export(db) { lines.append($0) }
            return lines
        }
        edit(&lines)
        let path = folder.file("register.jsonl")
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: path))
        return path
    }

    @Test func `is verified without a zone or a server`() async throws {
        let path = try await file()
        let whole = try await tool("register", "verify", path)
        #expect(whole.status == 0)
        #expect(whole.output.hasPrefix("whole: "))
        let other = try await tool("register", "verify", path, "--head", String(repeating: "0", count: 64))
        #expect(other.status == 65)
        #expect(try await tool("register", "verify", folder.file("nowhere")).status == 65)
    }

    @Test func `names what was removed and what was moved`() async throws {
        let short = try await tool("register", "verify", file { $0.remove(at: 1) })
        #expect(short.status == 65 && short.error.contains("entry 2 is missing"))
        let shuffled = try await tool("register", "verify", file { $0.swapAt(0, 1) })
        #expect(shuffled.status == 65 && shuffled.error.contains("entry 2 stands in another place"))
    }
}

import Foundation
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `The register at the command line` {
    /// A file with the register of a zone, after an edit.
    private static func file(
        _ edit: (inout [String]) -> Void = { _ in }
    ) async throws -> (TemporaryFolder, String) {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        for person in [Person.anna, .bilal, .carla] { _ = try await zone.id(of: person) }
        var lines = try await zone.store.read { db in
            var lines: [String] = []
            try PublicRegister.export(db) { lines.append($0) }
            return lines
        }
        edit(&lines)
        let folder = try TemporaryFolder()
        let path = folder.file("register.jsonl")
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: path))
        return (folder, path)
    }

    private static func failure(_ path: String, head: String? = nil) throws -> CommandFailure? {
        let options = head.map { ["--head", $0] } ?? []
        do {
            try RegisterVerify.parse([path] + options).run()
            return nil
        } catch let failure as CommandFailure {
            return failure
        }
    }

    @Test func `is verified without a zone or a server`() async throws {
        let (folder, path) = try await Self.file()
        #expect(try Self.failure(path) == nil)
        #expect(try Self.failure(path, head: String(repeating: "0", count: 64))?.status == .badData)
        #expect(try Self.failure(folder.file("nowhere.jsonl"))?.status == .badData)
    }

    @Test func `names what was removed and what was moved`() async throws {
        let (gone, short) = try await Self.file { $0.remove(at: 1) }
        #expect(try Self.failure(short)?.message == "entry 2 is missing")
        let (moved, shuffled) = try await Self.file { $0.swapAt(0, 1) }
        #expect(try Self.failure(shuffled)?.message.hasPrefix("entry 2 stands in another place") == true)
        withExtendedLifetime((gone, moved)) {}
    }
}

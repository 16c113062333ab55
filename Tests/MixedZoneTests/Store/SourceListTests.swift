import Foundation
import Support
import Testing

@testable import MixedZone

@Suite struct `The lists of what may write` {
    @Test func `name every command of the sources, and nothing else`() throws {
        #expect(try types(conformingTo: "Command") == listed)
    }

    @Test func `name no command twice, and each in its own kebab case`() {
        let commands = [Module].all.flatMap(\.commands)
        #expect(Set(commands.map { $0.name }).count == commands.count)
        for command in commands {
            #expect(command.name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil)
            #expect(command.name == kebab("\(command)"))
            #expect(command.version >= 1)
        }
    }

    @Test func `name every record that the kernel keeps outside the journal`() throws {
        let closed: Set = [
            "AskForCode", "TryCode", "OpenSession", "EndSessions", "UseUpProof", "MarkSent", "MarkFailed",
            "MarkAllSent", "ApplyRetention", "MarkJobRun",
        ]
        #expect(try types(conformingTo: "Bookkeeping") == closed)
        #expect(try types(conformingTo: "Bookkeeping", in: "MixedZone") == closed)
    }

    @Test func `leave the writing connection to the store`() throws {
        let holders = try sources(in: nil).filter { source in
            source.text.contains(/\bDatabase(Writer|Pool|Queue)\b/)
        }
        let allowed: Set = ["Connection.swift", "GroupCommit.swift", "Schema.swift", "Store.swift"]
        #expect(Set(holders.map(\.name)) == allowed)
    }

    private var listed: Set<String> {
        Set([Module].all.flatMap(\.commands).map { "\($0)" })
    }

    private func kebab(_ name: String) -> String {
        name.replacing(/([a-z0-9])([A-Z])/) { "\($0.1)-\($0.2)" }.lowercased()
    }

    /// Names of the structs and extensions in whose inheritance clause the protocol stands.
    private func types(conformingTo name: String, in module: String? = nil) throws -> Set<String> {
        let declaration = /(?:struct|class|enum|extension)\s+(\w+)(?:<[^>]*>)?\s*:\s*([^{]+)\{/
        return try sources(in: module).reduce(into: []) { found, source in
            for match in source.text.matches(of: declaration) {
                let parents = match.output.2.split { !$0.isLetter && !$0.isNumber && $0 != "." }
                if parents.contains(where: { $0 == name || $0 == "MixedZone.\(name)" }) {
                    found.insert(String(match.output.1))
                }
            }
        }
    }

    private func sources(in module: String?) throws -> [(name: String, text: String)] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Sources").appendingPathComponent(module ?? "")
        let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
        return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.map { file in
            (file.lastPathComponent, try String(contentsOf: file, encoding: .utf8))
        }
    }
}

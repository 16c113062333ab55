import MixedZone
import Support
import Testing

@testable import App

@Suite struct `The list of commands of a zone` {
    private let commands = ZoneModules.all.flatMap(\.commands)

    @Test func `names every command of the sources of all modules, and nothing else`() throws {
        let sources = try SourceFiles()
        let declared = sources.types(conformingTo: "Command").union(sources.types(conformingTo: "ClockBatch"))
        #expect(declared == Set(commands.map { "\($0)" }))
    }

    @Test func `is found by name: one protocol alone stands between a command and its type`() throws {
        let between = try SourceFiles().all.filter {
            $0.text.contains(/\bprotocol\s+\w+\s*:[^{]*\bCommand\b/)
        }
        #expect(between.map(\.name) == ["ClockBatch.swift"])
    }

    @Test func `names no command twice, and each in its own kebab case`() {
        #expect(Set(commands.map { $0.name }).count == commands.count)
        for command in commands {
            #expect(command.name == kebab("\(command)"))
            #expect(command.version >= 1)
        }
    }

    private func kebab(_ name: String) -> String {
        name.replacing(/([a-z0-9])([A-Z])/) { "\($0.1)-\($0.2)" }.lowercased()
    }
}

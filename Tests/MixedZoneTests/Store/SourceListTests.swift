import Support
import Testing

@testable import MixedZone

@Suite struct `The lists of what may write` {
    private let commands = [Module].all.flatMap(\.commands)

    @Test func `name every command of the sources, and nothing else`() throws {
        let declared = try SourceFiles(of: ["MixedZone", "Booking"]).types(conformingTo: "Command")
        #expect(declared == Set(commands.map { "\($0)" }))
    }

    @Test func `name no command twice, and each in its own kebab case`() {
        #expect(Set(commands.map { $0.name }).count == commands.count)
        for command in commands {
            #expect(command.name == kebab("\(command)"))
            #expect(command.version >= 1)
        }
    }

    @Test func `name every record that the kernel keeps outside the journal`() throws {
        let closed: Set = [
            "AskForCode", "TryCode", "OpenSession", "EndSessions", "UseUpProof", "MarkSent", "MarkFailed",
            "MarkAllSent", "ApplyRetention", "MarkJobRun",
        ]
        #expect(try SourceFiles().types(conformingTo: "Bookkeeping") == closed)
        #expect(try SourceFiles(of: ["MixedZone"]).types(conformingTo: "Bookkeeping") == closed)
    }

    @Test func `leave writing connections to the store and to what makes, lists and copies files`() throws {
        let holders = try SourceFiles().all.filter { $0.text.contains(/\bDatabase(Writer|Pool|Queue)\b/) }
        let kernel: Set = ["Connection.swift", "GroupCommit.swift", "Schema.swift", "Store.swift"]
        let files: Set = ["ZoneFile.swift", "ZoneIndex.swift", "NewZone.swift", "Backup.swift"]
        #expect(Set(holders.map(\.name)).subtracting(files) == kernel)
    }

    private func kebab(_ name: String) -> String {
        name.replacing(/([a-z0-9])([A-Z])/) { "\($0.1)-\($0.2)" }.lowercased()
    }
}

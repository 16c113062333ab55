import Foundation
import GRDB
import MixedZone
import NIOCore
import NIOPosix
import Support
import Testing

@testable import App

@Suite struct `The command line` {
    private let data: ZoneFolder
    private let tool: BuiltTool

    init() throws {
        data = try ZoneFolder()
        tool = BuiltTool(data: data.folder.path)
    }

    @Test func `help says what there is, and wrong use is 64`() async throws {
        let help = try await tool("--help")
        #expect(help.status == 0)
        for name in ["serve", "zone", "seed", "member", "journal", "backup", "routes", "version"] {
            #expect(help.output.contains("\n  \(name) "), "\(name)")
        }
        #expect(!help.output.contains("bench-data"))
        #expect(try await tool("zone", "destroy").status == 64)
        #expect(
            try await tool("member", "invite", "aalst", "a@b.nl", "--name", "A", "--role", "king").status
                == 64
        )
        #expect(try await tool("journal", "verify", "--expect", "x").status == 64)
    }

    @Test func `zones are listed for people and for scripts`() async throws {
        try await data.add("aalst")
        try Data(repeating: 7, count: 5000).write(to: URL(filePath: data.folder.zoneFile("breda")))
        let listed = try await tool("zone", "list")
        #expect(
            listed.status == 0 && listed.output.contains("Zone aalst") && listed.output.contains("damaged")
        )
        let json = try await tool("zone", "list", "--json")
        let lines = try JSONDecoder().decode([ZoneList.Line].self, from: Data(json.output.utf8))
        #expect(lines.map(\.slug) == ["aalst", "breda"])
        #expect(lines.first?.seededOn?.description == "2026-11-24")
    }

    @Test func `a folder or zone that is not there is 69`() async throws {
        let nowhere = BuiltTool(data: data.folder.path + "/nowhere")
        #expect(try await nowhere("zone", "list").status == 69)
        let result = try await tool("journal", "tail", "nowhere")
        #expect(result.status == 69 && result.output.isEmpty)
        #expect(result.error.hasPrefix("mixedzone: there is no zone 'nowhere'"))
    }

    @Test func `a backup is a whole zone with an identity of its own`() async throws {
        try await data.add("aalst")
        let made = try await tool("backup", "--to", data.temporary.file("copies"))
        let path = made.output.trimmingWhitespace
        #expect(made.status == 0 && path.hasPrefix(data.temporary.file("copies/aalst-")))
        let epochs = try [path, data.folder.zoneFile("aalst")].map { file in
            let copy = try Store(path: file, modules: ZoneModules.all)
            defer { try? copy.close() }
            return copy.epoch
        }
        #expect(epochs[0] != epochs[1])
        #expect(FileManager.default.createFile(atPath: data.temporary.file("file"), contents: nil))
        #expect(try await tool("backup", "aalst", "--to", data.temporary.file("file/x")).status == 73)
    }

    @Test func `a journal that was changed is 65`() async throws {
        try await data.add("aalst")
        let whole = try await tool("journal", "verify", "--json")
        #expect(whole.status == 0 && whole.output.contains("\"isWhole\" : true"))
        let queue = try DatabaseQueue(path: data.folder.zoneFile("aalst"))
        try await queue.write { db in
            try db.execute(sql: "DROP TRIGGER journal_is_fixed; UPDATE journal SET hash = randomblob(32)")
        }
        try queue.close()
        let broken = try await tool("journal", "verify", "aalst")
        #expect(broken.status == 65 && broken.output.contains("aalst: entry 1"))
    }

    @Test func `a seed with mistakes is 65 and leaves nothing behind`() async throws {
        let seed = data.temporary.file("zone.json")
        try Data("{\"format\": \"mixed-zone-seed/1\"}".utf8).write(to: URL(filePath: seed))
        let result = try await tool("zone", "create", seed)
        #expect(result.status == 65)
        #expect(data.folder.slugs().isEmpty)
        #expect(try await tool("seed", data.temporary.file("nowhere.json")).status == 65)
    }

    @Test func `a zone is made from its seed once, checked, and exported`() async throws {
        let seed = SeedFiles.folder.appending(path: "haarlem.json").path
        let made = try await tool("zone", "create", seed)
        #expect(made.status == 0 && made.output == "haarlem\n", "\(made.error)")
        #expect(try await tool("zone", "create", seed).status == 73)
        let checked = try await tool("zone", "check")
        #expect(checked.status == 1)
        #expect(
            checked.output.contains("Nobody is administrator.") && checked.output.contains("has no host.")
        )
        let exported = try await tool("zone", "export", "haarlem")
        #expect(exported.status == 0 && exported.output.contains("mixed-zone-seed/1"))
    }

    @Test func `a damaged file is named, and the others are looked at and copied`() async throws {
        try await data.add("breda")
        let damaged = data.folder.zoneFile("aalst")
        try Data(repeating: 7, count: 5000).write(to: URL(filePath: damaged))
        let verified = try await tool("journal", "verify")
        #expect(verified.status == 65 && verified.output.contains("breda: whole"))
        #expect(verified.output.contains("aalst: \(damaged): the file is damaged"))
        let copied = try await tool("backup", "--to", data.temporary.file("copies"))
        #expect(copied.status == 65 && copied.output.contains("copies/breda-"))
        #expect(copied.error.contains(damaged))
    }

    @Test func `a seed that is no JSON is named, with the place`() async throws {
        let seed = data.temporary.file("zone.json")
        try Data("{\n  \"format\": ,\n}".utf8).write(to: URL(filePath: seed))
        for result in [try await tool("zone", "create", seed), try await tool("seed", seed)] {
            #expect(result.status == 65)
            #expect(result.error.contains(seed) && result.error.contains("is not JSON"), "\(result.error)")
        }
    }

    @Test func `a zone that is there already is said to be, also while it is held`() async throws {
        try await data.add("haarlem")
        let lock = try await data.lock("haarlem")
        defer { lock.release() }
        let seed = SeedFiles.folder.appending(path: "haarlem.json").path
        let result = try await tool("zone", "create", seed)
        #expect(result.status == 73 && result.error.contains("the zone haarlem is there already"))
    }

    @Test func `a port that is in use, or an address that is not ours, is one sentence`() async throws {
        let taken = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .bind(host: "127.0.0.1", port: 0).get()
        let port = try #require(taken.localAddress?.port)
        let used = try await tool("serve", "--port", "\(port)")
        try await taken.close()
        #expect(used.status == 69)
        #expect(used.error == "mixedzone: 127.0.0.1 port \(port) is in use by another program\n")
        let foreign = try await tool("serve", "--host", "192.0.2.1", "--port", "0")
        #expect(foreign.status == 69)
        #expect(foreign.error == "mixedzone: 192.0.2.1 port 0 is not an address of this machine\n")
    }

    @Test func `a wrong setting keeps the server from starting`() async throws {
        let result = try await tool("serve", "--log-level", "loud")
        #expect(result.status == 78 && result.error.contains("log.level"))
    }
}

import Foundation
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `The list of who was erased` {
    private func invite(_ person: Person, _ store: Store) async throws -> Member.ID {
        let command = InviteMember(
            email: person.email,
            name: person.name,
            language: "nl",
            role: person.role
        )
        return try await store.perform(command, as: .atCommandLine)
    }

    @Test func `grows, holds everybody once, and is for its owner only`() throws {
        let data = try ZoneFolder()
        let list = ErasedList(path: data.folder.erasedList("aalst"))
        #expect(try list.members() == [])
        let now = data.clock.now
        let ids = (0..<3).map { _ in Member.ID.random(at: now) }
        for count in [1, 2, 2, 3] { try list.add(ids.prefix(count).map { Erasures.Entry($0, at: now) }) }
        #expect(try list.members() == ids)
        let mode = try FileManager.default.attributesOfItem(atPath: list.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let text = try String(contentsOfFile: list.path, encoding: .utf8)
        #expect(text.contains("\(ids[2]) 2026-11-24T08:00:00Z\n"))
    }

    @Test func `goes on after a line that was cut off`() throws {
        let data = try ZoneFolder()
        let list = ErasedList(path: data.folder.erasedList("aalst"))
        let (one, two) = (Member.ID.random(at: data.clock.now), Member.ID.random(at: data.clock.now))
        try Data("\(one) 2026-11-24T08:00:00Z\n0192d3a4-00".utf8).write(to: URL(filePath: list.path))
        try list.add([Erasures.Entry(two, at: data.clock.now)])
        #expect(try list.members() == [one, two])
    }

    @Test func `makes a zone forget again whom an older copy of it knows`() async throws {
        let data = try ZoneFolder()
        try await data.add("aalst")
        let copy = data.temporary.file("copy.sqlite")
        let ids = try await leftSince(copy, data)
        #expect(await happens { (try? data.openDescriptors("aalst")) == 0 })
        let file = data.folder.zoneFile("aalst")
        for tail in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file + tail) }
        try FileManager.default.copyItem(atPath: copy, toPath: file)
        let restored = try #require(try await data.zones().store("aalst"))
        let names = try await restored.read { db in try ids.map { try Member.find($0, db)?.name } }
        #expect(names == ["", Person.bilal.name])
        let last = try await restored.read { try JournalEntry.tail(1, $0).last?.header() }
        #expect(last?.command == "erase-member/1" && last?.actor == "clock")
    }

    /// Anna and Bilal, of whom Anna left after the copy was made; nobody holds the zone any more.
    private func leftSince(_ copy: String, _ data: ZoneFolder) async throws -> [Member.ID] {
        let zones = try data.zones()
        defer { zones.close() }
        let store = try #require(try await zones.store("aalst"))
        let ids = [try await invite(.anna, store), try await invite(.bilal, store)]
        try await store.backUp(to: copy)
        _ = try await store.perform(LeaveZone(), as: .member(ids[0]))
        data.clock.advance(seconds: 1)
        try await Forgetting(folder: data.folder).run("aalst", store, at: store.now)
        #expect(try await store.read(Erasures.unnoted) == [])
        return ids
    }

    @Test func `goes along with a backup`() async throws {
        let data = try ZoneFolder()
        try await data.add("aalst")
        let member = Member.ID.random(at: data.clock.now)
        try ErasedList(path: data.folder.erasedList("aalst")).add([
            Erasures.Entry(member, at: data.clock.now)
        ])
        let target = data.temporary.file("copies")
        _ = try await Backup(folder: data.folder, target: target).copy("aalst", at: data.clock.now)
        #expect(try ErasedList(path: DataFolder(target).erasedList("aalst")).members() == [member])
    }

    @Test func `is written once, and the whole file anew in the night from Saturday to Sunday`()
        async throws
    {
        let data = try ZoneFolder(at: "2026-11-24 09:00")
        try await data.add("aalst")
        let store = try #require(try await data.zones().store("aalst"))
        let anna = try await invite(.anna, store)
        _ = try await store.perform(LeaveZone(), as: .member(anna))
        let forgetting = Forgetting(folder: data.folder)
        #expect(try await store.read(Forgetting.nextRewrite) == (try amsterdam("2026-11-29 04:30")))
        try await forgetting.run("aalst", store, at: store.now)
        #expect(try ErasedList(path: data.folder.erasedList("aalst")).members() == [anna])
        data.clock.set(try amsterdam("2026-11-29 04:30"))
        try await forgetting.run("aalst", store, at: store.now)
        #expect(try await store.read(Forgetting.nextRewrite) == nil)
        #expect(try await store.read(Zone.isSetUp))
    }
}

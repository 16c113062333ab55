import Foundation
import MixedZone
import Support
import Synchronization
import Testing

@testable import App

@Suite struct `The zones of a folder` {
    @Test func `everyone who asks at the same moment gets the same store`() async throws {
        let data = try ZoneFolder()
        try await data.add("aalst")
        let zones = try data.zones()
        let stores = try await withThrowingTaskGroup(of: Store?.self) { group in
            for _ in 0..<50 { group.addTask { try await zones.store("aalst") } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(stores.count == 50 && stores.allSatisfy { $0 != nil && $0 === stores[0] })
    }

    @Test(arguments: ["nowhere", "index", "Aalst", "bestanden", "../aalst", "a--b", "9a", ""])
    func `a name without a zone gives none`(_ slug: String) async throws {
        let data = try ZoneFolder()
        let zones = try data.zones()
        #expect(try await zones.store(slug) == nil)
        #expect(data.folder.slugs().isEmpty && zones.openCount == 0)
    }

    @Test func `an idle zone is closed and opened again`() async throws {
        let data = try ZoneFolder()
        try await data.add("aalst")
        let zones = try data.zones()
        _ = try await zones.store("aalst")
        #expect(try data.openDescriptors("aalst") > 0)
        zones.closeIdle(for: .seconds(-1))
        #expect(await happens { (try? data.openDescriptors("aalst")) == 0 })
        #expect(zones.openCount == 0)
        let again = try #require(try await zones.store("aalst"))
        #expect(try await again.read(Zone.isSetUp))
    }

    @Test func `a zone in use is never closed`() async throws {
        let data = try ZoneFolder()
        try await data.add("aalst")
        let zones = try data.zones()
        let inUse = try #require(try await zones.store("aalst"))
        zones.closeIdle(for: .seconds(-1))
        #expect(try await inUse.read(Zone.isSetUp))
        #expect(try await zones.store("aalst") === inUse)
    }

    @Test func `closing races with asking and nobody notices`() async throws {
        let data = try ZoneFolder()
        try await data.add("aalst")
        let zones = try data.zones()
        let closing = Task {
            while !Task.isCancelled {
                zones.closeIdle(for: .seconds(-1))
                await Task.yield()
            }
        }
        let failures = await withTaskGroup(of: Int.self) { askers in
            for _ in 0..<8 {
                askers.addTask {
                    var failures = 0
                    for _ in 0..<25 {
                        let isThere = try? await zones.store("aalst")?.read(Zone.isSetUp)
                        if isThere != true { failures += 1 }
                    }
                    return failures
                }
            }
            return await askers.reduce(0, +)
        }
        closing.cancel()
        #expect(failures == 0)
    }

    @Test func `only so many zones stay open`() async throws {
        let data = try ZoneFolder()
        for slug in ["aalst", "breda", "cuijk"] { try await data.add(slug) }
        let zones = try data.zones(mostOpen: 2)
        for slug in ["aalst", "breda", "cuijk"] { _ = try await zones.store(slug) }
        #expect(await happens { zones.openCount == 2 })
        #expect(await happens { (try? data.openDescriptors("aalst")) == 0 })
    }

    @Test func `a locked zone is unavailable until the lock is given back`() async throws {
        let data = try ZoneFolder()
        for slug in ["aalst", "breda"] { try await data.add(slug) }
        let zones = try data.zones()
        let lock = try await data.lock("aalst")
        await #expect(throws: KernelRefusal.unavailable) { try await zones.store("aalst") }
        #expect(try await zones.store("breda") != nil)
        #expect(await zones.health() == .degraded)
        lock.release()
        #expect(await happens { (try? await zones.store("aalst")) != nil })
        #expect(await zones.health() == .ready)
    }

    @Test func `a zone that is held for a moment only is waited for`() async throws {
        let data = try ZoneFolder()
        try await data.add("aalst")
        let zones = try data.zones()
        let lock = try await data.lock("aalst")
        async let store = zones.store("aalst")
        try await Task.sleep(for: .milliseconds(200))
        lock.release()
        #expect(try await store != nil)
    }

    @Test func `a damaged zone does not hurt the others`() async throws {
        let data = try ZoneFolder()
        try await data.add("aalst")
        let rubbish = Data(repeating: 7, count: 9000)
        #expect(FileManager.default.createFile(atPath: data.folder.zoneFile("breda"), contents: rubbish))
        let zones = try data.zones()
        await #expect(throws: KernelRefusal.unavailable) { try await zones.store("breda") }
        #expect(try await zones.store("aalst") != nil)
        #expect(zones.failing == ["breda"])
        #expect(await zones.health() == .degraded)
        try FileManager.default.removeItem(atPath: data.folder.zoneFile("aalst"))
        zones.close()
        #expect(await happens { await zones.health() == .failed })
    }

    @Test func `what a store commits is told with the name of its zone`() async throws {
        let data = try ZoneFolder()
        try await data.add("aalst")
        let told = Mutex<[String]>([])
        let zones = try data.zones { slug, _, _ in told.withLock { $0.append(slug) } }
        let store = try #require(try await zones.store("aalst"))
        _ = try await store.perform(
            InviteMember(email: nil, name: "Anna Adema", language: "nl", role: .resident),
            as: .atCommandLine
        )
        #expect(told.withLock { $0 } == ["aalst"])
    }
}

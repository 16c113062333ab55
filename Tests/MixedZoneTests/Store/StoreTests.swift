import Foundation
import GRDB
import Support
import Synchronization
import Testing

@testable import MixedZone

@Suite(.timeLimit(.minutes(1))) struct `A store` {
    @Test func `keeps sixty-four commands sent at once, with fewer flushes than commands`() async throws {
        let zone = try TestStore.onDisk(modules: Module.jotting)
        let before = try zone.walCommits()
        let kept = try await withThrowingTaskGroup(of: String.self) { group in
            for number in 1...64 {
                group.addTask { try await zone.store.perform(Jot(text: "jot \(number)"), as: .visitor) }
            }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(kept == Set((1...64).map { "jot \($0)" }))
        #expect(try await zone.store.read { try Set(jots($0)) } == kept)
        #expect(try await zone.store.read(VerifyJournal.run).isWhole(entries: 64))
        let flushes = try zone.walCommits() - before
        #expect(flushes < 64)
        #expect(flushes == zone.commits.all.count)
        #expect(zone.store.revision == 64)
    }

    @Test func `gives each its own result when one of many at once is refused`() async throws {
        let zone = try TestStore.fresh(modules: Module.jotting)
        let results = await withTaskGroup(of: (Int, Bool).self) { group in
            for number in 1...64 {
                group.addTask {
                    do {
                        if number.isMultiple(of: 8) {
                            _ = try await zone.store.perform(JotAndRefuse(text: "\(number)"), as: .visitor)
                        } else {
                            _ = try await zone.store.perform(Jot(text: "\(number)"), as: .visitor)
                        }
                        return (number, true)
                    } catch {
                        return (number, false)
                    }
                }
            }
            return await group.reduce(into: [Int: Bool]()) { $0[$1.0] = $1.1 }
        }
        #expect(results == Dictionary(uniqueKeysWithValues: (1...64).map { ($0, !$0.isMultiple(of: 8)) }))
        #expect(try await zone.store.read(jots).count == 56)
        #expect(try await zone.store.read(VerifyJournal.run).isWhole(entries: 56))
        #expect(zone.store.revision == 56)
    }

    @Test func `rises in revision with each committed command and with nothing else`() async throws {
        let zone = try TestStore.fresh(modules: Module.jotting)
        #expect(zone.store.revision == 0)
        _ = try await zone.store.perform(Jot(text: "one"), as: .visitor)
        #expect(zone.store.revision == 1)
        _ = try await zone.store.perform(JotAround(inner: .jot), as: .visitor)
        #expect(zone.store.revision == 3)
        await #expect(throws: JotRefused()) {
            try await zone.store.perform(JotAndRefuse(text: "x"), as: .visitor)
        }
        _ = try await zone.store.perform(Pragma(text: "user_version"), as: .visitor)
        _ = try await zone.store.keep(MarkJobRun(job: "test", nextDue: zone.clock.now))
        #expect(zone.store.revision == 3)
        #expect(zone.commits.all.map(\.revision).max() == 3)
    }

    @Test func `tells topics after the commit, and none of what was refused`() async throws {
        let folder = try TemporaryFolder()
        let reader = Mutex(Intruder?.none)
        let told = Mutex([[String]: [String]]())
        let store = try Store(
            path: folder.file("zone.sqlite"),
            modules: Module.jotting,
            committed: { topics, _ in
                let visible = reader.withLock { try? $0?.read(jots) } ?? []
                told.withLock { $0[topics.map(\.name)] = visible }
            }
        )
        let opened = try Intruder(folder.file("zone.sqlite"))
        reader.withLock { $0 = opened }
        _ = try await store.perform(Jot(text: "one"), as: .visitor)
        _ = try? await store.perform(JotAndRefuse(text: "two"), as: .visitor)
        _ = try await store.perform(JotAround(inner: .refusal, goesOn: true), as: .visitor)
        #expect(told.withLock { $0[["jot one"]] } == ["one"])
        #expect(told.withLock { $0[["jot outer"]] } == ["one", "outer"])
        #expect(told.withLock { Set($0.keys.flatMap(\.self)) } == ["jot one", "jot outer"])
    }

    @Test func `shows a command to every read that begins after its answer`() async throws {
        let zone = try TestStore.onDisk(modules: Module.jotting)
        for number in 1...30 {
            _ = try await zone.store.perform(Jot(text: "\(number)"), as: .visitor)
            #expect(try await zone.store.read(jots).last == "\(number)")
        }
    }

    @Test func `keeps a command whose caller has gone`() async throws {
        let zone = try TestStore.fresh(modules: Module.jotting)
        let caller = Task { try await zone.store.perform(Jot(text: "left behind"), as: .visitor) }
        caller.cancel()
        #expect(try await caller.value == "left behind")
        #expect(try await zone.store.read(jots) == ["left behind"])
    }

    @Test func `lets no read write`() async throws {
        let zone = try TestStore.onDisk(modules: Module.jotting)
        await #expect(throws: DatabaseError.self) { try await zone.store.read { try insertJot("sly", $0) } }
        #expect(try await zone.store.read(jots) == [])
    }

    @Test func `has an epoch of its own that stays with its file`() async throws {
        let folder = try TemporaryFolder()
        let first = try TestStore.onDisk(folder: folder)
        let epoch = first.store.epoch
        try first.store.close()
        #expect(try TestStore.onDisk(folder: folder).store.epoch == epoch)
        #expect(try TestStore.fresh().store.epoch != epoch)
        #expect(epoch.count == 16)
    }
}

import GRDB
import Support
import Testing

@testable import MixedZone

@Suite struct `A command` {
    @Test func `that no module lists is refused, even under the name of one that is listed`() async throws {
        let zone = try TestStore.fresh(modules: Module.jotting)
        await #expect(throws: KernelRefusal.unlistedCommand("jot")) {
            try await zone.store.perform(Unlisted(), as: .atCommandLine)
        }
        #expect(try await zone.store.read(jots) == [])
    }

    @Test(arguments: [
        ForgetEntry() as any Command, EnterTwice(), EnterTwiceInSilence(secondIsEntry: true),
        EnterTwiceInSilence(secondIsEntry: false), ChangeInSilence(), PerformTooEarly(),
    ])
    func `that leaves no entry of its change, or two, leaves nothing`(command: any Command) async throws {
        let zone = try TestStore.fresh(modules: Module.jotting)
        let error = await #expect(throws: UnrecordedCommand.self) { try await zone.send(command) }
        #expect(error is any Refusal == false)
        #expect(try await zone.store.read(jots) == [])
        #expect(try await zone.store.read(subjects) == [])
        #expect(zone.store.revision == 0)
    }

    @Test func `is journalled with the version that its type declares`() async throws {
        let zone = try TestStore.fresh(modules: Module.jotting)
        _ = try await zone.store.perform(JotAtVersionThree(), as: .visitor)
        #expect(try await zone.headers().map(\.command) == ["jot-again/3"])
    }

    @Test func `inside another has its own entry, caused by the outer one`() async throws {
        let zone = try TestStore.fresh(modules: Module.jotting)
        _ = try await zone.store.perform(Jot(text: "before"), as: .visitor)
        _ = try await zone.store.perform(JotAround(inner: .around), as: .visitor)
        let headers = try await zone.headers()
        #expect(headers.map(\.command) == ["jot/1", "jot-around/1", "jot-around-once/1", "jot/1"])
        #expect(headers.map(\.cause) == [nil, nil, 2, 3])
        #expect(Set(headers.map(\.at)) == [zone.clock.now])
    }

    @Test func `inside another needs its own permission`() async throws {
        let zone = try TestStore.fresh(modules: Module.jotting)
        await #expect(throws: KernelRefusal.signInNeeded) {
            try await zone.store.perform(JotAround(inner: .hosts), as: .visitor)
        }
        await #expect(throws: KernelRefusal.notAllowed(command: "jot-for-hosts")) {
            try await zone.perform(JotAround(inner: .hosts), as: .anna)
        }
        #expect(try await zone.store.read(jots) == [])
        _ = try await zone.perform(JotAround(inner: .hosts), as: .esra)
        #expect(try await zone.store.read(jots) == ["outer", "permitted"])
    }

    @Test func `inside another must be listed too`() async throws {
        let zone = try TestStore.fresh(modules: Module.jotting)
        await #expect(throws: KernelRefusal.unlistedCommand("jot")) {
            try await zone.store.perform(JotAround(inner: .unlisted), as: .visitor)
        }
        #expect(try await zone.store.read(jots) == [])
    }

    @Test func `refused inside another undoes both`() async throws {
        let zone = try TestStore.fresh(modules: Module.jotting)
        await #expect(throws: JotRefused()) {
            try await zone.store.perform(JotAround(inner: .refusal), as: .visitor)
        }
        #expect(try await zone.store.read(jots) == [])
        #expect(try await zone.store.read(subjects) == [])
    }

    @Test func `refused inside another that goes on leaves nothing of itself`() async throws {
        let zone = try TestStore.fresh(modules: Module.jotting)
        _ = try await zone.store.perform(JotAround(inner: .refusal, goesOn: true), as: .visitor)
        #expect(try await zone.store.read(jots) == ["outer"])
        #expect(try await zone.store.read(subjects) == ["jot:outer"])
        #expect(zone.commits.all.last?.topics.map(\.name) == ["jot outer"])
        _ = try await zone.store.perform(Jot(text: "after"), as: .visitor)
        #expect(try await zone.store.read(VerifyJournal.run).isWhole(entries: 2))
    }

    @Test func `is found by its name`() throws {
        let commands = try TestStore.fresh(modules: Module.jotting).store.commands
        #expect(commands.named("jot") == Jot.self)
        #expect(commands.named("no-such-command") == nil)
    }
}

extension TestStore {
    /// Sends a command whose type the caller does not know.
    func send<C: Command>(_ command: C, as actor: Actor = .visitor) async throws {
        _ = try await store.perform(command, as: actor)
    }

    func headers() async throws -> [JournalEntry.Header] {
        try await store.read { db in try JournalEntry.tail(1000, db).map { try $0.header() } }
    }
}

import Booking
import MixedZone
import ServiceLifecycle
import Support
import Testing

@testable import App

@Suite struct `The clock of the zones` {
    private let data: ZoneFolder
    private let bell = Bell()
    private let mailer = TestMailer()

    init() throws {
        data = try ZoneFolder(at: "2020-01-07 09:00")
    }

    private func clock(_ zones: Zones) throws -> ZoneClock {
        let clock = data.clock
        let delivery = Delivery(mailer: mailer, letters: try .ofTests(), logger: .silent)
        return ZoneClock(zones: zones, delivery: delivery, bell: bell, logger: .silent, clock: { clock.now })
    }

    /// Lets the clock run while the body works, and then stops it the way the server does.
    private func running(_ zones: Zones, _ body: () async throws -> Void) async throws {
        let group = ServiceGroup(services: [try clock(zones)], logger: .silent)
        async let ended: Void = group.run()
        try await body()
        await group.triggerGracefulShutdown()
        try await ended
    }

    private func invite(_ number: Int, _ store: Store) async throws {
        let email = "lid\(number)@voorbeeld.test"
        _ = try await store.perform(
            InviteMember(email: email, name: "Lid \(number)", language: "nl", role: .resident),
            as: .atCommandLine
        )
    }

    @Test func `a message leaves promptly after its command`() async throws {
        try await data.add("aalst")
        let zones = try data.zones { [bell] slug, _, _ in bell.ring(slug) }
        try await running(zones) {
            let store = try #require(try await zones.store("aalst"))
            #expect(await happens { (try? await zones.index.zone("aalst")?.nextDue) != nil })
            try await invite(1, store)
            #expect(await happens { mailer.letters.count == 1 })
        }
    }

    @Test func `a zone that nobody visits is opened when it is due`() async throws {
        for slug in ["aalst", "breda"] { try await data.add(slug) }
        let sender = CommandSender(folder: data.folder, modules: ZoneModules.all)
        let invitation = InviteMember(
            email: "a@voorbeeld.test",
            name: "Anna",
            language: "nl",
            role: .resident
        )
        _ = try await sender.perform(invitation, in: "breda")
        data.clock.set(Instant.current + 60)
        let zones = try data.zones()
        try await running(zones) {
            #expect(await happens { mailer.letters.count == 1 })
            #expect(await happens { (try? await zones.index.all().allSatisfy { $0.nextDue != nil }) == true })
        }
        #expect(try await zones.index.zone("breda")?.anchor.sequence == 2)
    }

    @Test func `a zone that cannot be opened does not keep the others`() async throws {
        for slug in ["aalst", "breda"] { try await data.add(slug) }
        let lock = try await data.lock("aalst")
        let zones = try data.zones { [bell] slug, _, _ in bell.ring(slug) }
        try await running(zones) {
            try await invite(1, try #require(try await zones.store("breda")))
            #expect(await happens { mailer.letters.count == 1 })
        }
        lock.release()
    }

    @Test func `it stops while it sleeps`() async throws {
        let zones = try data.zones()
        let started = ContinuousClock.now
        try await running(zones) { try await Task.sleep(for: .milliseconds(300)) }
        #expect(ContinuousClock.now - started < .seconds(5))
    }
}

import GRDB
import Support
import Testing

@testable import MixedZone

@Suite struct `A consent` {
    @Test(arguments: ConsentPurpose.allCases)
    func `holds from when it is given until it is withdrawn`(purpose: ConsentPurpose) async throws {
        let zone = try TestStore.fresh()
        #expect(try await inForce(zone) == [])
        _ = try await zone.perform(GiveConsent(purpose: purpose), as: .anna)
        #expect(try await inForce(zone) == [purpose])
        _ = try await zone.perform(WithdrawConsent(purpose: purpose), as: .anna)
        #expect(try await inForce(zone) == [])
    }

    @Test func `given or withdrawn again changes nothing`() async throws {
        let zone = try TestStore.fresh()
        _ = try await zone.perform(WithdrawConsent(purpose: .matching), as: .anna)
        let before = try await zone.entries()
        for _ in 1...3 { _ = try await zone.perform(GiveConsent(purpose: .matching), as: .anna) }
        for _ in 1...3 { _ = try await zone.perform(WithdrawConsent(purpose: .matching), as: .anna) }
        #expect(try await zone.entries() == before + 2)
        #expect(try await history(zone).count == 1)
    }

    @Test func `keeps its history, newest first`() async throws {
        let zone = try TestStore.fresh()
        let start = zone.clock.now
        for _ in 1...2 {
            _ = try await zone.perform(GiveConsent(purpose: .presence), as: .anna)
            zone.clock.advance(minutes: 1)
            _ = try await zone.perform(WithdrawConsent(purpose: .presence), as: .anna)
            zone.clock.advance(minutes: 1)
        }
        let history = try await history(zone)
        #expect(history.map { $0.givenAt - start } == [120, 0])
        #expect(history.map { $0.withdrawnAt.map { $0 - start } } == [180, 60])
    }

    @Test func `keeps each thing that was said within one second`() async throws {
        let zone = try TestStore.fresh()
        for _ in 1...2 {
            _ = try await zone.perform(GiveConsent(purpose: .presence), as: .anna)
            _ = try await zone.perform(WithdrawConsent(purpose: .presence), as: .anna)
        }
        _ = try await zone.perform(GiveConsent(purpose: .presence), as: .anna)
        let now = zone.clock.now
        let history = try await history(zone)
        #expect(history.map(\.givenAt) == [now, now, now])
        #expect(history.map(\.withdrawnAt) == [nil, now, now])
        #expect(try await inForce(zone) == [.presence])
    }

    @Test func `to an older wording in the same second is kept beside the new one`() async throws {
        let zone = try TestStore.fresh()
        let anna = try await zone.id(of: .anna)
        _ = try await zone.store.keep(OldConsent(member: anna, purpose: .newsletter, version: 0))
        _ = try await zone.perform(GiveConsent(purpose: .newsletter), as: .anna)
        let versions = try await history(zone).map(\.version)
        #expect(versions == [ConsentPurpose.newsletter.version, 0])
    }

    @Test func `to an older wording does not hold, and is kept beside the new one`() async throws {
        let zone = try TestStore.fresh()
        let anna = try await zone.id(of: .anna)
        _ = try await zone.store.keep(OldConsent(member: anna, purpose: .newsletter, version: 0))
        #expect(try await inForce(zone) == [])
        zone.clock.advance(minutes: 1)
        _ = try await zone.perform(GiveConsent(purpose: .newsletter), as: .anna)
        #expect(try await inForce(zone) == [.newsletter])
        #expect(try await history(zone).map(\.version) == [ConsentPurpose.newsletter.version, 0])
        _ = try await zone.perform(WithdrawConsent(purpose: .newsletter), as: .anna)
        #expect(try await history(zone).allSatisfy { $0.withdrawnAt == zone.clock.now })
    }

    @Test func `is one's own`() async throws {
        let zone = try TestStore.fresh()
        _ = try await zone.perform(GiveConsent(purpose: .presence), as: .bilal)
        _ = try await zone.perform(WithdrawConsent(purpose: .presence), as: .anna)
        let bilal = try await zone.id(of: .bilal)
        #expect(try await inForce(zone) == [])
        #expect(try await zone.store.read { try Consent.inForce(for: bilal, $0) } == [.presence])
    }

    private func inForce(_ zone: TestStore) async throws -> Set<ConsentPurpose> {
        let anna = try await zone.id(of: .anna)
        return try await zone.store.read { try Consent.inForce(for: anna, $0) }
    }

    private func history(_ zone: TestStore) async throws -> [Consent] {
        let anna = try await zone.id(of: .anna)
        return try await zone.store.read { try Consent.history(of: anna, $0) }
    }
}

/// An agreement to a wording that is no longer in force.
struct OldConsent: Bookkeeping {
    let member: Member.ID
    let purpose: ConsentPurpose
    let version: Int

    func write(_ db: Database, at now: Instant) throws -> Done {
        try db.execute(
            sql: "INSERT INTO consents (member_id, purpose, version, given_at) VALUES (?, ?, ?, ?)",
            arguments: [member, purpose.rawValue, version, now]
        )
        return Done()
    }
}

import Support
import Testing

@testable import MixedZone

@Suite struct `Taking a role away` {
    @Test func `ends it now, keeps the record, and once is enough`() async throws {
        let zone = try TestStore.fresh()
        let esra = try await zone.id(of: .esra)
        let grant = try #require(try await zone.grants(of: esra).first)
        _ = try await zone.id(of: .frank)
        zone.clock.advance(minutes: 10)
        let entries = try await zone.entries()
        _ = try await zone.perform(RevokeRole(grant: grant.id), as: .frank)
        let ended = zone.clock.now
        zone.clock.advance(minutes: 10)
        _ = try await zone.perform(RevokeRole(grant: grant.id), as: .frank)
        #expect(try await zone.grants(of: esra).map(\.endsAt) == [ended])
        #expect(try await zone.entries() == entries + 1)
    }

    @Test func `that has not begun lets it never begin, and once is enough`() async throws {
        let zone = try TestStore.fresh()
        let anna = try await zone.id(of: .anna)
        let start = zone.clock.now + 3600
        let grant = try await zone.perform(
            GrantRole(member: anna, role: .host, scope: .zone, startsAt: start),
            as: .frank
        )
        let entries = try await zone.entries()
        for _ in 1...2 { _ = try await zone.perform(RevokeRole(grant: grant), as: .frank) }
        #expect(try await zone.entries() == entries + 1)
        for instant in [start - 1, start, start + 1] {
            let standing = try await zone.store.read { try Standing.load(.member(anna), at: instant, $0) }
            #expect(!standing.holds(.host, for: .zone))
        }
    }

    @Test func `that is unknown is refused as missing`() async throws {
        let zone = try TestStore.fresh()
        await #expect(throws: KernelRefusal.missing) {
            try await zone.perform(RevokeRole(grant: .random(at: zone.clock.now)), as: .frank)
        }
    }

    @Test(arguments: [Actor.atCommandLine, nil])
    func `leaves the last administrator, whoever asks`(actor: Actor?) async throws {
        let zone = try TestStore.fresh()
        let frank = try await zone.id(of: .frank)
        let grant = try #require(try await zone.grants(of: frank).first)
        await #expect(throws: RevokeRole.Refused.lastAdministrator) {
            try await zone.store.perform(RevokeRole(grant: grant.id), as: actor ?? .member(frank))
        }
        #expect(try await zone.grants(of: frank).map(\.endsAt) == [nil])
    }

    @Test(arguments: [
        OtherAdministrator(state: .active, startsIn: 0, endsIn: nil, counts: true),
        OtherAdministrator(state: .active, startsIn: 0, endsIn: 3600, counts: false),
        OtherAdministrator(state: .active, startsIn: 0, endsIn: 3600, lastsIn: 3600, counts: true),
        OtherAdministrator(state: .active, startsIn: 0, endsIn: 3599, lastsIn: 3600, counts: false),
        OtherAdministrator(state: .active, startsIn: 0, endsIn: nil, lastsIn: 3600, counts: true),
        OtherAdministrator(state: .active, startsIn: 0, endsIn: 60, counts: false),
        OtherAdministrator(state: .active, startsIn: 61, endsIn: nil, counts: false),
        OtherAdministrator(state: .active, startsIn: 60, endsIn: nil, counts: true),
        OtherAdministrator(state: .active, startsIn: 0, endsIn: nil, hasAddress: false, counts: false),
        OtherAdministrator(state: .left, startsIn: 0, endsIn: nil, counts: false),
        OtherAdministrator(state: .requested, startsIn: 0, endsIn: nil, counts: false),
        OtherAdministrator(state: .refused, startsIn: 0, endsIn: nil, counts: false),
    ])
    func `counts another administrator who can act now and for as long`(
        other: OtherAdministrator
    ) async throws {
        let zone = try TestStore.fresh()
        let frank = try await zone.id(of: .frank)
        let anna = try await zone.id(of: .anna)
        let start = zone.clock.now
        let grant = GrantRole(
            member: anna,
            role: .administrator,
            scope: .zone,
            startsAt: start + other.startsIn,
            endsAt: other.endsIn.map { start + $0 }
        )
        _ = try await zone.perform(grant, as: .frank)
        _ = try await zone.store.keep(ForceState(member: anna, state: other.state))
        if !other.hasAddress { _ = try await zone.store.keep(ForgetAddress(member: anna)) }
        zone.clock.advance(seconds: 60)
        let held = try #require(try await held(by: frank, for: other, zone))
        if other.counts {
            _ = try await zone.perform(RevokeRole(grant: held.id), as: .frank)
        } else {
            await #expect(throws: RevokeRole.Refused.lastAdministrator) {
                try await zone.perform(RevokeRole(grant: held.id), as: .frank)
            }
        }
    }

    /// The role of Frank that is taken away, with a term when the case says so.
    private func held(
        by frank: Member.ID,
        for other: OtherAdministrator,
        _ zone: TestStore
    ) async throws -> Grant? {
        guard let lastsIn = other.lastsIn else { return try await zone.grants(of: frank).first }
        let end = zone.clock.now - 60 + lastsIn
        _ = try await zone.store.keep(ForceEnd(member: frank, endsAt: end))
        return try await zone.grants(of: frank).first
    }

    @Test func `keeps one of two administrators who remove each other at the same moment`() async throws {
        let zone = try TestStore.fresh()
        let other = Person("Tweede Beheerder", .administrator)
        let one = try #require(try await zone.grants(of: zone.id(of: .frank)).first)
        let two = try #require(try await zone.grants(of: zone.id(of: other)).first)
        async let first = try? zone.perform(RevokeRole(grant: two.id), as: .frank)
        async let second = try? zone.perform(RevokeRole(grant: one.id), as: other)
        let done = await [first, second].compactMap(\.self)
        #expect(done.count == 1)
    }
}

struct OtherAdministrator: Sendable {
    let state: Member.State
    /// Seconds from the moment at which the role is given; it is counted on a minute later.
    let startsIn: Int
    let endsIn: Int?
    /// When the role that is taken away would have ended; nil for never.
    var lastsIn: Int?
    /// Without one, nobody can sign in.
    var hasAddress = true
    let counts: Bool
}

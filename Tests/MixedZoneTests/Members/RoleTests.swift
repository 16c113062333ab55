import Support
import Testing

@testable import MixedZone

@Suite struct `Giving a role` {
    @Test func `holds in its scope and for its term`() async throws {
        let zone = try TestStore.fresh()
        try await zone.store.build(.location("plein"))
        let anna = try await zone.id(of: .anna)
        let start = zone.clock.now + 60
        let grant = GrantRole(
            member: anna,
            role: .host,
            scope: .location("plein"),
            startsAt: start,
            endsAt: start + 60
        )
        let id = try await zone.perform(grant, as: .frank)
        #expect(try await zone.grants(of: anna).map(\.id).contains(id))
        for (instant, holds) in [(start - 1, false), (start, true), (start + 59, true), (start + 60, false)] {
            let standing = try await zone.store.read { try Standing.load(.member(anna), at: instant, $0) }
            #expect(standing.holds(.host, for: .location("plein")) == holds)
            #expect(!standing.holds(.host, for: .location("haven")))
            #expect(!standing.holds(.host, for: .zone))
        }
    }

    @Test func `begins now when no start is named`() async throws {
        let zone = try TestStore.fresh()
        let anna = try await zone.id(of: .anna)
        zone.clock.advance(minutes: 3)
        let id = try await zone.perform(GrantRole(member: anna, role: .editor, scope: .zone), as: .frank)
        let grant = try #require(try await zone.grants(of: anna).first { $0.id == id })
        #expect(grant.startsAt == zone.clock.now)
        #expect(grant.endsAt == nil)
    }

    @Test func `refuses a scope in which the role means nothing`() async throws {
        let zone = try TestStore.fresh()
        let anna = try await zone.id(of: .anna)
        for role in Role.allCases {
            for scope in Scope.samples {
                let grant = GrantRole(member: anna, role: role, scope: scope)
                guard !role.scopeKinds.contains(scope.kind) else { continue }
                await #expect(throws: GrantRole.Refused.scopeDoesNotFit) {
                    try await zone.perform(grant, as: .frank)
                }
            }
        }
        #expect(try await zone.grants(of: anna).count == 1)
    }

    @Test(arguments: [
        (Role.host, Scope.location("plein")), (.areaCoordinator, .area("noord")),
        (.themeSupervisor, .theme("water")), (.entrepreneur, .organization("bureau")),
    ])
    func `refuses what is not in the zone, and gives it when it is`(role: Role, scope: Scope) async throws {
        let zone = try TestStore.fresh()
        let anna = try await zone.id(of: .anna)
        let give = GrantRole(member: anna, role: role, scope: scope)
        let invite = InviteMember(email: nil, name: "N", language: "nl", role: role, scope: scope)
        await #expect(throws: GrantRole.Refused.scopeIsUnknown) {
            try await zone.perform(give, as: .frank)
        }
        await #expect(throws: GrantRole.Refused.scopeIsUnknown) {
            try await zone.store.perform(invite, as: .atCommandLine)
        }
        try await zone.store.build(.location("plein"))
        let north = Area(id: "noord", parent: nil, level: .municipality, name: "Noord", code: nil)
        _ = try await zone.perform(AddArea(north), as: .frank)
        _ = try await zone.perform(AddTheme.example, as: .frank)
        _ = try await zone.perform(AddOrganization.example(), as: .frank)
        _ = try await zone.perform(give, as: .frank)
        #expect(try await zone.grants(of: anna).contains { $0.scope == scope })
    }

    @Test(arguments: [60, 59, 1])
    func `refuses a term that ends before it begins`(seconds: Int) async throws {
        let zone = try TestStore.fresh()
        let now = zone.clock.now
        await #expect(throws: GrantRole.Refused.termIsEmpty) {
            try await give(zone, from: now + 60, until: now + seconds)
        }
    }

    @Test(arguments: [(start: nil, end: 0), (nil, -1), (-86_400, 0), (-60, -30), (60, -86_400)])
    func `refuses a term that is over`(start: Int?, end: Int) async throws {
        let zone = try TestStore.fresh()
        let now = zone.clock.now
        await #expect(throws: GrantRole.Refused.termIsOver) {
            try await give(zone, from: start.map { now + $0 }, until: now + end)
        }
        try await give(zone, from: now - 60, until: now + 1)
    }

    @Test(arguments: [
        (start: 0, end: 100, refusal: nil), (0, 101, GrantRole.Refused.termOverlaps), (0, nil, .termOverlaps),
        (-50, 101, .termOverlaps), (99, 101, .termOverlaps), (100, 101, .heldAlready),
        (199, nil, .heldAlready),
        (200, nil, nil), (200, 300, nil),
    ])
    func `refuses the same role twice at one time`(
        start: Int,
        end: Int?,
        refusal: GrantRole.Refused?
    ) async throws {
        let zone = try TestStore.fresh()
        try await zone.store.build(.location("plein"))
        let now = zone.clock.now
        try await give(zone, from: now + 100, until: now + 200)
        if let refusal {
            await #expect(throws: refusal) {
                try await give(zone, from: now + start, until: end.map { now + $0 })
            }
        } else {
            try await give(zone, from: now + start, until: end.map { now + $0 })
        }
        try await give(zone, in: .location("plein"), from: now + start, until: end.map { now + $0 })
    }

    @Test func `does not mind a term that was taken away before it began`() async throws {
        let zone = try TestStore.fresh()
        let now = zone.clock.now
        let first = try await give(zone, from: now + 100, until: nil)
        _ = try await zone.perform(RevokeRole(grant: first), as: .frank)
        try await give(zone, from: now, until: nil)
    }

    @Test func `refuses what is held already, and gives it again after its end`() async throws {
        let zone = try TestStore.fresh()
        let anna = try await zone.id(of: .anna)
        let end = zone.clock.now + 60
        let grant = GrantRole(member: anna, role: .editor, scope: .zone, endsAt: end)
        _ = try await zone.perform(grant, as: .frank)
        await #expect(throws: GrantRole.Refused.heldAlready) { try await zone.perform(grant, as: .frank) }
        zone.clock.set(end)
        _ = try await zone.perform(GrantRole(member: anna, role: .editor, scope: .zone), as: .frank)
        #expect(try await zone.grants(of: anna).count { $0.role == .editor } == 2)
    }

    @Test func `to somebody unknown is refused as missing`() async throws {
        let zone = try TestStore.fresh()
        let nobody = Member.ID.random(at: zone.clock.now)
        await #expect(throws: KernelRefusal.missing) {
            try await zone.perform(GrantRole(member: nobody, role: .editor, scope: .zone), as: .frank)
        }
    }

    @Test(arguments: Person.everyRole.filter { $0 != .frank })
    func `is for administrators`(person: Person) async throws {
        let zone = try TestStore.fresh()
        let anna = try await zone.id(of: .anna)
        await #expect(throws: KernelRefusal.notAllowed(command: "grant-role")) {
            try await zone.perform(GrantRole(member: anna, role: .administrator, scope: .zone), as: person)
        }
    }

    @discardableResult
    private func give(
        _ zone: TestStore,
        in scope: Scope = .zone,
        from start: Instant?,
        until end: Instant?
    ) async throws -> Grant.ID {
        let anna = try await zone.id(of: .anna)
        let grant = GrantRole(member: anna, role: .host, scope: scope, startsAt: start, endsAt: end)
        return try await zone.perform(grant, as: .frank)
    }
}

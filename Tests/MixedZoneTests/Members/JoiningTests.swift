import Support
import Testing

@testable import MixedZone

@Suite struct `Joining a zone` {
    @Test(arguments: JoinZone.askableRoles, Zone.Membership.allCases)
    func `brings in at once who takes an open role in an open zone`(
        role: Role,
        membership: Zone.Membership
    ) async throws {
        let zone = try TestStore.fresh()
        try await zone.setUp(membership)
        let join = JoinZone.example(Person("Nieuw Iemand", role))
        guard membership != .invited else {
            await #expect(throws: JoinZone.Refused.byInvitation) {
                try await zone.store.perform(join, as: .visitor)
            }
            #expect(try await zone.count("members") == 0)
            return
        }
        let isActive = membership == .open && role != .civilServant
        let joined = try await zone.store.perform(join, as: .visitor)
        #expect(joined.isActive == isActive)
        let member = try await zone.member(joined.member)
        #expect(member.state == (isActive ? .active : .requested))
        #expect(member.askedRole == role)
        let grants = try await zone.grants(of: joined.member)
        #expect(grants.map(\.role) == (isActive ? [role] : []))
        #expect(grants.allSatisfy { $0.scope == .zone && $0.startsAt == zone.clock.now && $0.endsAt == nil })
        let kinds = try await zone.waitingKinds()
        #expect(kinds == [isActive ? "member-welcome" : "member-waits"])
    }

    @Test(
        arguments: Set(Role.allCases).subtracting(JoinZone.askableRoles).sorted { $0.rawValue < $1.rawValue }
    )
    func `gives nobody a staff role by themselves`(role: Role) async throws {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        await #expect(throws: JoinZone.Refused.roleIsGiven) {
            try await zone.store.perform(JoinZone.example(Person("Nieuw Iemand", role)), as: .visitor)
        }
        #expect(try await zone.count("members") == 0)
    }

    @Test func `keeps the address in one spelling and the name without space around it`() async throws {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        let join = JoinZone(
            email: "  Anna.ADEMA@Voorbeeld.Test ",
            name: "  Anna Adema\n",
            language: "en",
            role: .resident,
            isSixteenOrOlder: true,
            consents: []
        )
        let member = try await zone.member(zone.store.perform(join, as: .visitor).member)
        #expect(member.email == "anna.adema@voorbeeld.test")
        #expect(member.name == "Anna Adema")
        #expect(member.firstName == "Anna")
        #expect(member.language == "en")
        #expect(member.joinedAt == zone.clock.now)
        await #expect(throws: JoinZone.Refused.addressInUse) {
            try await zone.store.perform(join, as: .visitor)
        }
        #expect(try await zone.count("members") == 1)
    }

    @Test func `tells every wrong field at once`() async throws {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        let join = JoinZone(
            email: "geen adres",
            name: " ",
            language: "de",
            role: .resident,
            isSixteenOrOlder: false,
            consents: []
        )
        let wrong = InvalidFields([
            FieldProblem("email", "email"), FieldProblem("name", "name-missing"),
            FieldProblem("language", "language"), FieldProblem("sixteen", "sixteen-or-older"),
        ])
        await #expect(throws: wrong) { try await zone.store.perform(join, as: .visitor) }
    }

    @Test func `takes each consent once, in the wording now in force`() async throws {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        let join = JoinZone.example(.anna, consents: [.presence, .newsletter, .presence])
        let anna = try await zone.store.perform(join, as: .visitor).member
        #expect(try await zone.store.read { try Consent.inForce(for: anna, $0) } == [.presence, .newsletter])
        #expect(try await zone.store.read { try Consent.history(of: anna, $0) }.count == 2)
    }

    @Test func `needs a zone to join`() async throws {
        let zone = try TestStore.fresh()
        await #expect(throws: KernelRefusal.missing) {
            try await zone.store.perform(JoinZone.example(.anna), as: .visitor)
        }
    }

    @Test func `lets one of many with the same address in`() async throws {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        let joined = await withTaskGroup(of: Bool.self) { group in
            for _ in 1...16 {
                group.addTask {
                    await (try? zone.store.perform(JoinZone.example(.anna), as: .visitor)) != nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(joined == 1)
        #expect(try await zone.count("members") == 1)
        #expect(try await zone.count("outbox") == 1)
    }
}

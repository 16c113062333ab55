import Support
import Testing

@testable import MixedZone

@Suite struct `Inviting a member` {
    @Test(arguments: Role.allCases)
    func `gives any role at once`(role: Role) async throws {
        let zone = try TestStore.fresh()
        let id = try await zone.id(of: Person("Nieuw Iemand", role))
        #expect(try await zone.member(id).state == .active)
        #expect(try await zone.grants(of: id).map(\.role) == [role])
        #expect(try await zone.waitingKinds() == ["member-invited"])
    }

    @Test func `makes the first administrator from the command line`() async throws {
        let zone = try TestStore.fresh()
        let frank = try await zone.id(of: .frank)
        let now = zone.clock.now
        let standing = try await zone.store.read { try Standing.load(.member(frank), at: now, $0) }
        #expect(standing.holds(.administrator, for: .location("plein")))
    }

    @Test func `works without an address, and then sends nothing`() async throws {
        let zone = try TestStore.fresh()
        for _ in 1...2 {
            let quiet = InviteMember(email: nil, name: "Zonder Adres", language: "nl", role: .resident)
            _ = try await zone.store.perform(quiet, as: .atCommandLine)
        }
        #expect(try await zone.count("members") == 2)
        #expect(try await zone.waitingKinds() == [])
    }

    @Test func `refuses an address that is in use, however it is spelled`() async throws {
        let zone = try TestStore.fresh()
        let anna = try await zone.id(of: .anna)
        let again = InviteMember(email: " ANNA@voorbeeld.test", name: "A", language: "nl", role: .host)
        await #expect(throws: NewMember.Refused.addressInUse(anna)) {
            try await zone.perform(again, as: .frank)
        }
        #expect(try await zone.grants(of: anna).map(\.role) == [.entrepreneur])
    }

    @Test func `refuses a scope in which the role means nothing`() async throws {
        let zone = try TestStore.fresh()
        for role in Role.allCases {
            for scope in Scope.samples where !role.scopeKinds.contains(scope.kind) {
                let invite = InviteMember(email: nil, name: "N", language: "nl", role: role, scope: scope)
                await #expect(throws: GrantRole.Refused.scopeDoesNotFit) {
                    try await zone.store.perform(invite, as: .atCommandLine)
                }
            }
        }
        #expect(try await zone.count("members") == 0)
    }

    @Test(arguments: [Person.anna, .esra, .gijs, .jasmijn])
    func `is for administrators`(person: Person) async throws {
        let zone = try TestStore.fresh()
        let invite = InviteMember(email: nil, name: "N", language: "nl", role: .resident)
        await #expect(throws: KernelRefusal.notAllowed(command: "invite-member")) {
            try await zone.perform(invite, as: person)
        }
    }

    @Test(arguments: [
        ("x", nil), ("Ö", nil), (String(repeating: "é", count: 80), nil), ("👩‍👩‍👧‍👦", nil),
        ("O'Brien-van der Berg", nil),
        ("", "name-missing"), (" \n\t\u{a0}", "name-missing"),
        (String(repeating: "x", count: 81), "name-too-long"),
        ("a\u{0}b", "name-characters"), ("a\nb", "name-characters"), ("a\u{7f}b", "name-characters"),
        ("a\u{85}b", "name-characters"), ("Anna \u{202e}amedA", "name-characters"),
        ("\u{202a}Anna\u{202c}", "name-characters"), ("\u{2066}Anna\u{2069}", "name-characters"),
        ("\u{5d0}\u{5d1}", nil),
    ])
    func `wants a name of one to eighty characters, all of them visible`(
        name: String,
        problem: String?
    ) async throws {
        let zone = try TestStore.fresh()
        let invite = InviteMember(email: nil, name: name, language: "nl", role: .resident)
        if let problem {
            await #expect(throws: InvalidFields([FieldProblem("name", problem)])) {
                try await zone.store.perform(invite, as: .atCommandLine)
            }
        } else {
            let id = try await zone.store.perform(invite, as: .atCommandLine)
            #expect(try await zone.member(id).name == name)
        }
    }
}

extension Scope {
    static let samples: [Scope] = [
        .zone, .location("plein"), .area("noord"), .theme("water"), .organization("bureau"), .body("team"),
    ]
}

import Support
import Testing

@testable import MixedZone

@Suite struct `A member without an e-mail address` {
    private static let greet = RegisterMember(
        name: "Greet Hofstra",
        language: "nl",
        role: .resident,
        hasAgreed: true,
        consents: [.nearness, .newsletter]
    )

    @Test func `is made by a host, with what they said, and gets no letter`() async throws {
        let zone = try TestStore.fresh()
        try await zone.store.build(.location("plein"))
        let host = Person("Hanna Hoekstra", .host, scope: .location("plein"))
        let greet = try await zone.perform(Self.greet, as: host)
        let member = try await zone.member(greet)
        #expect(member.email == nil && member.state == .active)
        #expect(try await zone.grants(of: greet).map(\.role) == [.resident])
        let consents = try await zone.store.read { try Consent.history(of: greet, $0) }
        #expect(consents.map(\.purpose) == [.nearness] && consents.allSatisfy(\.isSpoken))
        #expect(try await zone.waitingKinds() == ["member-invited"])
    }

    @Test func `must have agreed, and gets a role that is open to all`() async throws {
        let zone = try TestStore.fresh()
        let command = RegisterMember(name: " ", language: "nl", role: .host, hasAgreed: false, consents: [])
        let problems = ["name": "name-missing", "role": "role-missing", "agreed": "agreed-aloud"]
        await #expect {
            try await zone.perform(command, as: .frank)
        } throws: { error in
            let found = (error as? InvalidFields)?.problems.map { ($0.field, $0.slug) } ?? []
            return Dictionary(found) { $1 } == problems
        }
    }

    @Test func `gets an address later, from a host once, and is told there`() async throws {
        let zone = try TestStore.fresh()
        let host = Person("Hanna Hoekstra", .host)
        let greet = try await zone.perform(Self.greet, as: host)
        _ = try await zone.perform(GiveAddress(" Greet@Voorbeeld.test", to: greet), as: host)
        #expect(try await zone.member(greet).email == "greet@voorbeeld.test")
        #expect(try await zone.waitingKinds() == ["member-invited", "address-given"])
        await #expect(throws: KernelRefusal.notAllowed(command: "give-address")) {
            try await zone.perform(GiveAddress("ander@voorbeeld.test", to: greet), as: host)
        }
    }

    @Test func `who runs the zone gets no address from a host`() async throws {
        let zone = try TestStore.fresh()
        let silent = try await zone.store.perform(
            InviteMember(email: nil, name: "Stille Baas", language: "nl", role: .administrator),
            as: .atCommandLine
        )
        await #expect(throws: KernelRefusal.notAllowed(command: "give-address")) {
            let command = GiveAddress("host@voorbeeld.test", to: silent)
            return try await zone.perform(command, as: Person("Hanna Hoekstra", .host))
        }
    }
}

@Suite struct `Another e-mail address` {
    @Test func `is taken by its owner, and the former one is told`() async throws {
        let zone = try TestStore.fresh()
        let anna = try await zone.id(of: .anna)
        _ = try await zone.perform(ChangeAddress("anna.nieuw@voorbeeld.test"), as: .anna)
        #expect(try await zone.member(anna).email == "anna.nieuw@voorbeeld.test")
        #expect(
            try await zone.waitingKinds() == ["member-invited", "address-changed", "address-replaced"]
        )
    }

    @Test func `cannot be somebody else's`() async throws {
        let zone = try TestStore.fresh()
        let frank = try await zone.id(of: .frank)
        await #expect(throws: NewMember.Refused.addressInUse(frank)) {
            try await zone.perform(ChangeAddress(Person.frank.email), as: .anna)
        }
    }

    @Test func `that an administrator gives ends every session`() async throws {
        let zone = try TestStore.fresh()
        let anna = try await zone.id(of: .anna)
        _ = try await zone.store.keep(OpenSession(member: anna))
        _ = try await zone.perform(GiveAddress("anna.nieuw@voorbeeld.test", to: anna), as: .frank)
        #expect(try await zone.count("sessions") == 0)
    }

    @Test func `is proven by the code that was sent there, in five tries`() async throws {
        let zone = try TestStore.fresh()
        let form = Secret()
        let asking = AskForCode(
            email: "nieuw@voorbeeld.test",
            language: "nl",
            network: "n",
            form: form,
            isForChange: true
        )
        _ = try await zone.store.keep(asking)
        #expect(try await zone.waitingKinds() == ["address-code"])
        let wrong = ProveAddress(code: "geen", form: form, network: "n")
        #expect(try await zone.store.keep(wrong) == .wrong(triesLeft: 4))
        for _ in 1...3 { _ = try await zone.store.keep(wrong) }
        #expect(try await zone.store.keep(wrong) == .invalid)
    }
}

import Support

@testable import MixedZone

/// One use of a command that leaves an entry, with everything personal that it can be given.
struct EntrySample: Sendable {
    /// Command name and version, as the entry has them.
    let command: String
    /// What the version's facts are read as.
    let facts: any Facts.Type
    let perform: @Sendable (TestStore) async throws -> Void

    init<C: Command>(
        _ command: C.Type,
        _ facts: any Facts.Type = NoFacts.self,
        perform: @escaping @Sendable (TestStore) async throws -> C
    ) {
        self.command = "\(C.name)/\(C.version)"
        self.facts = facts
        self.perform = { zone in
            let command = try await perform(zone)
            _ = try await zone.store.perform(command, as: zone.sender(of: C.permission))
        }
    }

    var fileName: String { command.replacing("/", with: "-") + ".json" }

    /// Somebody whose name and address stand out.
    static let person = Person("Persoonsnaam Achternaam", .resident)

    /// Words that stand in no entry; all that people tell about themselves here holds one of them.
    static let personalWords = ["persoonsnaam", "achternaam", "voorbeeld.test", "hulptekst", "zoektekst"]

    static let kernel = zone + changes + members + leaving
}

extension EntrySample {
    private static let zone = [
        EntrySample(SetUpZone.self, SetUpZone.SetUp.self) { _ in .example(.onRequest) },
        EntrySample(AddArea.self, AddArea.Added.self) { zone in
            let city = Area(
                id: "voorbeeldstad",
                parent: nil,
                level: .municipality,
                name: "Voorbeeldstad",
                code: "GM0000"
            )
            _ = try await zone.store.perform(AddArea(city), as: .atCommandLine)
            return AddArea(
                Area(id: "noord", parent: city.id, level: .district, name: "Noord", code: "WK000001")
            )
        },
        EntrySample(AddTheme.self) { _ in .example },
        EntrySample(AddOrganization.self, AddOrganization.Added.self) { _ in try .example() },
        EntrySample(AddProgramme.self, AddProgramme.Added.self) { _ in try .example() },
    ]

    private static let members = [
        EntrySample(InviteMember.self, InviteMember.Invited.self) { zone in
            try await zone.store.build(.location("plein"))
            return InviteMember(
                email: "genodigde.persoonsnaam@voorbeeld.test",
                name: "Genodigde Achternaam",
                language: "nl",
                role: .host,
                scope: .location("plein")
            )
        },
        EntrySample(RegisterMember.self, RegisterMember.Registered.self) { _ in .spoken },
        EntrySample(GiveAddress.self, GiveAddress.Given.self) { zone in
            let member = try await zone.store.perform(RegisterMember.spoken, as: .atCommandLine)
            return GiveAddress("later.persoonsnaam@voorbeeld.test", to: member)
        },
        EntrySample(ChangeAddress.self) { _ in ChangeAddress("nieuw.persoonsnaam@voorbeeld.test") },
        EntrySample(JoinZone.self, JoinZone.Facted.self) { zone in
            try await zone.setUp()
            return .example(.persoon, consents: [.presence, .newsletter])
        },
        EntrySample(AnswerRequest.self, AnswerRequest.Answered.self) { zone in
            try await zone.setUp(.onRequest)
            let asked = try await zone.store.perform(JoinZone.example(.persoon), as: .visitor)
            return AnswerRequest(
                member: asked.member,
                isApproved: true,
                reason: "Hulptekst voor Persoonsnaam Achternaam"
            )
        },
        EntrySample(ChangeProfile.self) { _ in
            ChangeProfile(
                name: "Andere Achternaam",
                language: "en",
                canHelpWith: "Hulptekst met \"aanhaling\"",
                isLookingFor: "Zoektekst"
            )
        },
        EntrySample(GrantRole.self, GrantRole.Granted.self) { zone in
            let member = try await zone.id(of: person)
            let start = try amsterdam("2026-12-01 00:00")
            let end = try amsterdam("2027-03-01 00:00")
            return GrantRole(member: member, role: .host, scope: .zone, startsAt: start, endsAt: end)
        },
        EntrySample(RevokeRole.self, RevokeRole.Revoked.self) { zone in
            let member = try await zone.id(of: person)
            let grants = try await zone.store.read { try Grant.all(of: member, $0) }
            guard let grant = grants.first else { throw KernelRefusal.missing }
            return RevokeRole(grant: grant.id)
        },
        EntrySample(GiveConsent.self, GiveConsent.Given.self) { _ in GiveConsent(purpose: .matching) },
        EntrySample(WithdrawConsent.self, WithdrawConsent.Withdrawn.self) { zone in
            _ = try await zone.perform(GiveConsent(purpose: .matching), as: person)
            return WithdrawConsent(purpose: .matching)
        },
    ]

    private static let leaving = [
        EntrySample(ChangeMailRhythm.self, ChangeMailRhythm.Changed.self) { _ in
            ChangeMailRhythm(rhythm: .never)
        },
        EntrySample(LeaveZone.self) { _ in LeaveZone() },
        EntrySample(EraseMember.self, EraseMember.Facted.self) { zone in
            EraseMember(try await zone.id(of: person), reason: .asked)
        },
    ]
}

extension RegisterMember {
    fileprivate static let spoken = RegisterMember(
        name: "Ingeschreven Achternaam",
        language: "nl",
        role: .resident,
        hasAgreed: true,
        consents: [.presence, .nearness]
    )
}

extension Person {
    fileprivate static let persoon = EntrySample.person
}

extension TestStore {
    fileprivate func sender(of permission: Permission) async throws -> Actor {
        switch permission {
        case .anyone: .visitor
        case .members: .member(try await id(of: EntrySample.person))
        case .roles: .member(try await id(of: .frank))
        case .clock: .clock
        case .operators: .atCommandLine
        }
    }
}

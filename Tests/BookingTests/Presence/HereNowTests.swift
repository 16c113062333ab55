import Booking
import MixedZone
import Support
import Testing

@Suite struct `Who is here now` {
    private let said = Sharing(isShared: true, today: "Offertes schrijven")

    private func here(_ door: Door) async throws -> HereNow {
        let now = door.zone.clock.now
        return try await door.zone.store.read { try HereNow.load("grachtpand", at: now, $0) }
    }

    @Test func `is shown from check-in to check-out, never from the reservation alone`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna, sharing: said)
        try door.at("2026-11-24 09:10")
        #expect(try await here(door).people.isEmpty)
        try await door.tapIn(id)
        let person = try #require(try await here(door).people.first)
        #expect(person.firstName == "Anna")
        #expect(person.role == .entrepreneur)
        #expect(person.today == "Offertes schrijven")
        #expect(person.since == (try amsterdam("2026-11-24 09:10")))
        try await door.tapOut(id)
        #expect(try await here(door).people.isEmpty)
        #expect(try await here(door).count.total == 0)
    }

    @Test func `never after the end of the reserved time`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna, sharing: said)
        try door.at("2026-11-24 09:10")
        try await door.tapIn(id)
        let end = try amsterdam("2026-11-24 13:00")
        #expect(try await here(door).count.holdsUntil == end)
        door.zone.clock.set(end - 1)
        #expect(try await here(door).people.count == 1)
        door.zone.clock.set(end)
        #expect(try await here(door).people.isEmpty)
        #expect(try await here(door).count.total == 0)
    }

    @Test func `counts everybody and shows those who agreed for this visit`() async throws {
        let door = try await Door.open()
        let silent = Sharing(isShared: false, today: "Niet voor anderen")
        let ids = [
            try await door.book(1, .morning, as: .anna, sharing: said),
            try await door.book(2, .morning, as: .bilal, sharing: silent),
            try await door.book(3, .morning, as: .daan),
        ]
        try door.at("2026-11-24 09:10")
        for id in ids { try await door.tapIn(id) }
        let here = try await here(door)
        #expect(here.people.map(\.firstName) == ["Anna"])
        #expect(here.count.total == 3)
        #expect(here.count.fromMunicipality == 1)
        #expect(here.unlisted == 2)
    }

    @Test func `the consent in the profile shows nobody by itself`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna)
        _ = try await door.zone.perform(GiveConsent(purpose: .presence), as: .anna)
        try door.at("2026-11-24 09:10")
        try await door.tapIn(id)
        #expect(try await here(door).people.isEmpty)
    }

    @Test func `withdrawing that consent ends what was agreed to before`() async throws {
        let door = try await Door.open()
        _ = try await door.zone.perform(GiveConsent(purpose: .presence), as: .anna)
        let id = try await door.book(1, .morning, as: .anna, sharing: said)
        door.zone.clock.advance(minutes: 1)
        _ = try await door.zone.perform(WithdrawConsent(purpose: .presence), as: .anna)
        try door.at("2026-11-24 09:10")
        try await door.tapIn(id)
        #expect(try await here(door).people.isEmpty)
        #expect(try await door.visit(id)?.sharing.isShared == false)
        try door.at("2026-11-24 09:20")
        _ = try await door.zone.perform(ShareToday(id, said), as: .anna)
        #expect(try await here(door).people.map(\.firstName) == ["Anna"])
        try door.at("2026-11-24 09:30")
        _ = try await door.zone.perform(GiveConsent(purpose: .presence), as: .anna)
        _ = try await door.zone.perform(WithdrawConsent(purpose: .presence), as: .anna)
        #expect(try await here(door).people.isEmpty)
    }

    @Test func `who agrees again in the second of the withdrawal is shown`() async throws {
        let door = try await Door.open()
        _ = try await door.zone.perform(GiveConsent(purpose: .presence), as: .anna)
        let id = try await door.book(1, .morning, as: .anna, sharing: said)
        try door.at("2026-11-24 09:10")
        try await door.tapIn(id)
        _ = try await door.zone.perform(WithdrawConsent(purpose: .presence), as: .anna)
        #expect(try await here(door).people.isEmpty)
        _ = try await door.zone.perform(ShareToday(id, said), as: .anna)
        #expect(try await door.visit(id)?.sharing.isShared == true)
        #expect(try await here(door).people.map(\.firstName) == ["Anna"])
    }

    @Test func `three separate things, all blank once the host hid them`() async throws {
        let door = try await Door.open()
        let profile = ChangeProfile(
            name: "Anna Adema",
            language: "nl",
            canHelpWith: "Boekhouding",
            isLookingFor: "Een vormgever"
        )
        _ = try await door.zone.perform(profile, as: .anna)
        let id = try await door.book(1, .morning, as: .anna, sharing: said)
        try door.at("2026-11-24 09:10")
        try await door.tapIn(id)
        let shown = try #require(try await here(door).people.first)
        #expect([shown.canHelpWith, shown.isLookingFor] == ["Boekhouding", "Een vormgever"])
        _ = try await door.zone.perform(HideText(id), as: Door.host)
        let hidden = try #require(try await here(door).people.first)
        #expect(hidden.isHidden)
        #expect(!hidden.hasText)
    }

    @Test func `somebody with two visits is one person`() async throws {
        let door = try await Door.open()
        let morning = try await door.book(1, .morning, as: .anna, sharing: said)
        let afternoon = try await door.book(1, .afternoon, as: .anna, sharing: said)
        try door.at("2026-11-24 12:50")
        try await door.tapIn(morning)
        try await door.tapIn(afternoon)
        let here = try await here(door)
        #expect(here.people.count == 1)
        #expect(here.count.total == 1)
    }

    @Test func `a guest who agrees is shown by first name, one without a name is counted`() async throws {
        let door = try await Door.open()
        try door.at("2026-11-24 09:10")
        _ = try await door.walkIn(1, .morning, .named("Vera Voogd"), sharing: said)
        _ = try await door.walkIn(2, .morning, .named(""), sharing: said)
        let here = try await here(door)
        #expect(here.people.map(\.firstName) == ["Vera"])
        #expect(here.count.total == 2)
    }
}

@Suite struct `What strangers may count` {
    @Test(arguments: [(4, 4, nil, nil), (5, 4, 5, 0), (6, 5, 6, 5)] as [(Int, Int, Int?, Int?)])
    func `nothing below five`(
        _ total: Int,
        _ municipal: Int,
        _ seen: Int?,
        _ seenMunicipal: Int?
    ) async throws {
        let door = try await Door.open()
        try door.at("2026-11-24 09:10")
        for number in 1...total {
            let role: Role = number <= municipal ? .civilServant : .resident
            let id = try await door.zone.id(of: Person("Deelnemer\(number) Test", role))
            _ = try await door.walkIn(number, .morning, .member(id))
        }
        let now = door.zone.clock.now
        let count = try await door.zone.store.read { try HeadCount.load("grachtpand", at: now, $0) }
        #expect(count.total == total)
        #expect(count.fromMunicipality == municipal)
        #expect(count.forStrangers?.total == seen)
        #expect(count.forStrangers?.fromMunicipality == seenMunicipal)
    }
}

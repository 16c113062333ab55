import GRDB
import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `A call to action` {
    private func opgave() async throws -> Opgave { try await Opgave.at(.open) }

    private func call(_ opgave: Opgave) async throws -> Call.ID {
        try await opgave.zone.store.call(for: opgave.id, by: opgave.zone.id(of: .daan))
    }

    private func told(_ call: Call.ID, _ person: Person, _ zone: TestStore) async throws -> CallRecipient? {
        let member = try await zone.id(of: person)
        return try await zone.store.read { try Call.find(call, $0)?.recipient(member, $0) }
    }

    private func say(_ text: String, as person: Person, _ zone: TestStore) async throws {
        let profile = ChangeProfile(name: person.name, language: "nl", canHelpWith: text, isLookingFor: "")
        _ = try await zone.perform(profile, as: person)
    }

    @Test func `tells whoever agreed and whose profile fits, with the word`() async throws {
        let opgave = try await opgave()
        try await say("Ik leg een daktuin aan", as: .anna, opgave.zone)
        try await say("Daktuinen en gevels", as: .bilal, opgave.zone)
        _ = try await opgave.zone.perform(GiveConsent(purpose: .matching), as: .anna)
        let id = try await call(opgave)
        let anna = try await told(id, .anna, opgave.zone)
        #expect(anna?.why == .expertise)
        #expect(anna?.matched == "daktuin")
        #expect(try await told(id, .bilal, opgave.zone) == nil)
        #expect(try await told(id, .daan, opgave.zone) == nil)
    }

    @Test func `tells who follows the opgave, and whoever belongs to its theme or area`() async throws {
        let opgave = try await opgave()
        let thread = try await opgave.now.thread
        let buurman = Person("Bas Buurman", .resident, scope: .area("centrum"))
        let vera = Person("Vera Verre", .resident, scope: .area("oost"))
        for person in [buurman, vera, Person.bilal] {
            _ = try await opgave.zone.perform(GiveConsent(purpose: .matching), as: person)
        }
        _ = try await opgave.zone.perform(FollowThread(thread, isFollowed: true), as: .carla)
        let other = try await opgave.zone.opgave("Een tweede")
        let otherThread = try await opgave.zone.store.read { try Challenge.find(other, $0)?.thread }
        let follow = FollowThread(try otherThread.orThrow("thread"), isFollowed: true)
        _ = try await opgave.zone.perform(follow, as: .bilal)
        let id = try await call(opgave)
        #expect(try await told(id, .carla, opgave.zone)?.why == .follows)
        #expect(try await told(id, .bilal, opgave.zone)?.why == .theme)
        #expect(try await told(id, buurman, opgave.zone)?.why == .area)
        #expect(try await told(id, vera, opgave.zone) == nil)
    }

    @Test func `is for an open opgave and one of its themes`() async throws {
        let opgave = try await opgave()
        let day = try CivilDay("2026-12-11").orThrow("day")
        let wrong = PublishCall(for: opgave.id, theme: "zorg", title: "Wie?", text: "Help.", closesOn: day)
        await #expect(throws: InvalidFields([FieldProblem("theme", "choose-listed")])) {
            try await opgave.zone.perform(wrong, as: .daan)
        }
        _ = try await opgave.zone.perform(WithdrawChallenge(opgave.id, reason: "Nee."), as: .daan)
        let late = PublishCall(for: opgave.id, theme: "groen", title: "Wie?", text: "Help.", closesOn: day)
        await #expect(throws: MovedOn(ChallengeState.withdrawn)) {
            try await opgave.zone.perform(late, as: .daan)
        }
    }

    @Test func `keeps one response of each, the last`() async throws {
        let opgave = try await opgave()
        let id = try await call(opgave)
        for offer in ["Ik kom helpen.", "Ik kom op dinsdag helpen."] {
            _ = try await opgave.zone.perform(RespondToCall(id, offer: offer), as: .carla)
        }
        let responses = try await opgave.zone.store.read { try Call.find(id, $0)?.responses($0) }
        #expect(responses?.map(\.offer) == ["Ik kom op dinsdag helpen."])
        #expect(try await opgave.letters(to: .daan).filter { $0.hasSuffix("read-response") }.count == 1)
        await #expect(throws: RespondToCall.Refused.isYours) {
            try await opgave.zone.perform(RespondToCall(id, offer: "Ik ook."), as: .dora)
        }
    }

    @Test func `closes by itself after its last day`() async throws {
        let opgave = try await opgave()
        let id = try await call(opgave)
        try opgave.zone.clock.set("2026-12-11 23:59")
        try await ChallengesClock.run(opgave.zone.store, at: opgave.zone.clock.now)
        _ = try await opgave.zone.perform(RespondToCall(id, offer: "Nog net."), as: .carla)
        try opgave.zone.clock.set("2026-12-12 00:00")
        for _ in 0..<2 { try await ChallengesClock.run(opgave.zone.store, at: opgave.zone.clock.now) }
        await #expect(throws: MovedOn(CallState.closed)) {
            try await opgave.zone.perform(RespondToCall(id, offer: "Te laat."), as: .anna)
        }
    }

    @Test func `brings whoever responded into a team of the opgave`() async throws {
        let opgave = try await opgave()
        let id = try await call(opgave)
        _ = try await opgave.zone.perform(RespondToCall(id, offer: "Ik help."), as: .carla)
        let carla = try await opgave.zone.id(of: .carla)
        let team = try await opgave.zone.perform(opgave.team, as: .anna)
        await #expect(throws: KernelRefusal.notAllowed(command: "accept-response")) {
            try await opgave.zone.perform(AcceptResponse(id, of: carla, into: team), as: .bilal)
        }
        _ = try await opgave.zone.perform(AcceptResponse(id, of: carla, into: team), as: .anna)
        let (member, responses) = try await opgave.zone.store.read { db in
            (try TeamMember.find(carla, in: team, db), try Call.find(id, db)?.responses(db))
        }
        #expect(member?.role == .member)
        #expect(responses?.first?.team == team.description)
        await #expect(throws: RespondToCall.Refused.isAccepted) {
            try await opgave.zone.perform(RespondToCall(id, offer: "Nog iets."), as: .carla)
        }
    }

    @Test(arguments: [
        ("energie besparen", "Ik geef energieadvies", "energieadvies"),
        ("Een geveltuín aanleggen", "GEVELTUIN", "GEVELTUIN"), ("mensen helpen", "Ik help mensen", nil),
        ("een dak", "dak", nil),
    ])
    func `compares words that say something`(call: String, profile: String, word: String?) {
        #expect(CallWords(in: call).match(in: profile) == word)
    }
}

import Support
import Testing

@testable import MixedZone

@Suite struct `Changing one's profile` {
    @Test func `changes one's own and nobody else's`() async throws {
        let zone = try TestStore.fresh()
        let anna = try await zone.id(of: .anna)
        let bilal = try await zone.id(of: .bilal)
        let before = try await zone.member(bilal)
        _ = try await zone.perform(profile(help: " Boekhouden ", looking: "Een ontwerper"), as: .anna)
        let member = try await zone.member(anna)
        #expect(member.name == "Anna A.")
        #expect(member.language == "en")
        #expect(member.canHelpWith == "Boekhouden")
        #expect(member.isLookingFor == "Een ontwerper")
        #expect(member.email == Person.anna.email)
        #expect(try await zone.member(bilal) == before)
    }

    @Test func `into what it is already leaves no entry`() async throws {
        let zone = try TestStore.fresh()
        _ = try await zone.perform(profile(), as: .anna)
        let entries = try await zone.entries()
        _ = try await zone.perform(profile(), as: .anna)
        #expect(try await zone.entries() == entries)
    }

    @Test(arguments: [(280, true), (281, false)])
    func `takes texts of 280 characters`(length: Int, fits: Bool) async throws {
        let zone = try TestStore.fresh()
        let text = String(repeating: "é", count: length)
        let change = profile(help: text, looking: text)
        if fits {
            _ = try await zone.perform(change, as: .anna)
        } else {
            let wrong = InvalidFields([
                FieldProblem("canHelpWith", "text-too-long"), FieldProblem("isLookingFor", "text-too-long"),
            ])
            await #expect(throws: wrong) { try await zone.perform(change, as: .anna) }
        }
    }

    @Test func `counts every part of a character that is made of several, as the table does`() async throws {
        let zone = try TestStore.fresh()
        let families = String(repeating: "👩‍👩‍👧‍👦", count: 40)
        _ = try await zone.perform(profile(help: families), as: .anna)
        #expect(try await zone.member(zone.id(of: .anna)).canHelpWith == families)
        await #expect(throws: InvalidFields([FieldProblem("canHelpWith", "text-too-long")])) {
            try await zone.perform(profile(help: families + "x"), as: .anna)
        }
    }

    @Test func `leaves out what cannot be seen, and keeps the lines`() async throws {
        let zone = try TestStore.fresh()
        let text = "Een\u{0}\u{85} twee\n\u{202e}drie\u{2069}"
        _ = try await zone.perform(profile(help: text, looking: "\u{202a}"), as: .anna)
        let member = try await zone.member(zone.id(of: .anna))
        #expect(member.canHelpWith == "Een twee\ndrie")
        #expect(member.isLookingFor == "")
    }

    @Test(arguments: [Actor.visitor, .clock, .atCommandLine])
    func `is for somebody who is signed in`(actor: Actor) async throws {
        let zone = try TestStore.fresh()
        await #expect(throws: KernelRefusal.signInNeeded) {
            try await zone.store.perform(profile(), as: actor)
        }
    }

    private func profile(help: String = "", looking: String = "") -> ChangeProfile {
        ChangeProfile(name: " Anna A. ", language: "en", canHelpWith: help, isLookingFor: looking)
    }
}

import GRDB
import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `A work session` {
    private func zone() async throws -> TestStore {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        return zone
    }

    @Test func `is planned by who decides in the team, who is signed up`() async throws {
        let zone = try await zone()
        let id = try await zone.session()
        #expect(try await zone.guests(at: id).map(\.name) == ["Anna Adema"])
        let team = try await zone.session(id).team.orThrow("no team")
        try await zone.join(team, .daan, as: .municipality, isObserver: true)
        for person in [Person.daan, .gijs] {
            let member = try await zone.id(of: person)
            await #expect(throws: KernelRefusal.notAllowed(command: "add-work-session")) {
                try await zone.store.session(of: team, by: member)
            }
        }
    }

    @Test func `of an opgave is planned by who answers for it, and is for everybody`() async throws {
        let zone = try await zone()
        let challenge = try await zone.opgave()
        let dora = try await zone.id(of: .dora)
        let id = try await zone.store.session(on: challenge, by: dora)
        #expect(try await zone.session(id).circles == [.everyone])
        await #expect(throws: InvalidFields([FieldProblem("isPublic", "session-for-everybody")])) {
            try await zone.store.session(on: challenge, by: dora, isPublic: false)
        }
        let carla = try await zone.id(of: .carla)
        await #expect(throws: KernelRefusal.notAllowed(command: "add-work-session")) {
            try await zone.store.session(on: challenge, by: carla)
        }
    }

    @Test func `is full at the number of people, and has room again when somebody does not come`()
        async throws
    {
        let zone = try await zone()
        let id = try await zone.session(mostPeople: 3)
        for person in [Person.bilal, .carla] { _ = try await zone.perform(SignUpForSession(id), as: person) }
        #expect(try await zone.refusal(SignUpForSession(id), as: .daan) == "session-full")
        _ = try await zone.perform(SignUpForSession(id), as: .carla)
        _ = try await zone.perform(CancelSignUp(id), as: .carla)
        _ = try await zone.perform(SignUpForSession(id), as: .daan)
        #expect(try await zone.guests(at: id).count == 3)
    }

    @Test func `takes people until it begins`() async throws {
        let zone = try await zone()
        let id = try await zone.session()
        try zone.clock.set("2026-11-26 18:59")
        _ = try await zone.perform(SignUpForSession(id), as: .bilal)
        try zone.clock.set("2026-11-26 19:00")
        #expect(try await zone.refusal(SignUpForSession(id), as: .carla) == "session-not-coming")
        #expect(try await zone.refusal(CancelSignUp(id), as: .bilal) == "session-not-coming")
    }

    @Test func `for the team alone does not exist for others`() async throws {
        let zone = try await zone()
        let id = try await zone.session(isPublic: false)
        #expect(try await zone.refusal(SignUpForSession(id), as: .daan) == "missing")
        #expect(try await zone.refusal(CancelWorkSession(id, reason: "Nee."), as: .daan) == "missing")
        _ = try await zone.perform(SignUpForSession(id), as: .carla)
        let seen = try await zone.store.read { db in
            try Step.all(of: Thing(.session, id), for: .stranger, at: .init(seconds: 9_999_999_999), db).count
        }
        #expect(seen == 0)
    }

    @Test func `is held when its time is over, once, and asks for what came of it`() async throws {
        let zone = try await zone()
        let id = try await zone.session()
        try zone.clock.set("2026-11-26 20:59")
        try await ChallengesClock.run(zone.store, at: zone.clock.now)
        #expect(try await zone.session(id).state == .planned)
        try zone.clock.set("2026-11-28 09:00")
        for _ in 0..<2 { try await ChallengesClock.run(zone.store, at: zone.clock.now) }
        #expect(try await zone.session(id).state == .held)
        #expect(try await zone.asked(of: .anna).filter { $0 == "note-session-results" }.count == 1)
    }

    @Test func `is called off with a reason, and who signed up hears it`() async throws {
        let zone = try await zone()
        let id = try await zone.session()
        _ = try await zone.perform(SignUpForSession(id), as: .daan)
        await #expect(throws: InvalidFields([FieldProblem("reason", "text-missing")])) {
            try await zone.perform(CancelWorkSession(id, reason: ""), as: .bilal)
        }
        _ = try await zone.perform(CancelWorkSession(id, reason: "Te weinig mensen."), as: .bilal)
        #expect(try await zone.session(id).state == .cancelled)
        #expect(try await zone.store.read { try WorkSession.past(limit: 9, $0) }.isEmpty)
        #expect(try await zone.asked(of: .daan) == ["skip-session"])
        #expect(try await zone.refusal(CancelWorkSession(id, reason: "Nog eens."), as: .bilal) == "moved-on")
    }

    @Test func `that loses its place does not take place, and nobody can say so by hand`() async throws {
        let zone = try await zone()
        let id = try await zone.session()
        #expect(try await zone.refusal(LoseSessionPlace(id), as: .anna) == "not-allowed")
        for _ in 0..<2 { _ = try await zone.store.perform(LoseSessionPlace(id), as: .clock) }
        #expect(try await zone.session(id).state == .cancelled)
        #expect(try await zone.asked(of: .anna) == ["skip-session"])
    }
}

import GRDB
import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `An idea of a resident` {
    private func zone() async throws -> TestStore {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        for person in [Person.carla, .daan, .hanna] { _ = try await zone.id(of: person) }
        return zone
    }

    private func idea(_ id: Idea.ID, _ zone: TestStore) async throws -> Idea {
        try await zone.store.read { try Idea.find(id, $0) }.orThrow("no idea")
    }

    @Test func `needs no account, and is answered with a number and a letter`() async throws {
        let zone = try await zone()
        let id = try await zone.store.idea(email: "ida@voorbeeld.test")
        let known = try await idea(id, zone)
        #expect(known.receipt == 1)
        #expect(known.author == nil)
        #expect(known.circles == [.staff])
        let now = zone.clock.now
        let letters = try await zone.store.read { try WaitingMessage.due(at: now, limit: 100, $0) }
        #expect(letters.contains { $0.kind == "idea-received" && $0.address == "ida@voorbeeld.test" })
        #expect(letters.contains { $0.kind == "thread-ask" && $0.values["ask"] == "take-idea" })
    }

    @Test func `can be read by everybody once an adviser took it`() async throws {
        let zone = try await zone()
        let id = try await zone.store.idea(in: zone.id(of: .hanna))
        let known = try await idea(id, zone)
        #expect(known.circles == [.everyone])
        #expect(known.adviser == (try await zone.id(of: .hanna)))
        await #expect(throws: MovedOn(IdeaState.inCare)) {
            try await zone.perform(TakeIdea(id), as: .hanna)
        }
    }

    @Test func `is limited to ten an hour from one network`() async throws {
        let zone = try await zone()
        for _ in 1...10 { _ = try await zone.store.idea(network: "192.0.2.1") }
        _ = try await zone.store.idea(network: "192.0.2.2")
        await #expect {
            try await zone.store.idea(network: "192.0.2.1")
        } throws: { ($0 as? any Refusal)?.kind == .tooMany }
        zone.clock.advance(minutes: 61)
        _ = try await zone.store.idea(network: "192.0.2.1")
    }

    @Test func `is answered with three letters a day to one address at most`() async throws {
        let zone = try await zone()
        for number in 1...5 {
            _ = try await zone.store.idea(email: "Ida@voorbeeld.test", network: "192.0.2.\(number)")
        }
        _ = try await zone.store.idea(email: "otto@voorbeeld.test")
        let now = zone.clock.now
        let letters = try await zone.store.read { db in
            try WaitingMessage.due(at: now, limit: 100, db).filter { $0.kind == "idea-received" }
        }
        #expect(letters.count { $0.address == "ida@voorbeeld.test" } == 3)
        #expect(letters.count { $0.address == "otto@voorbeeld.test" } == 1)
    }

    @Test func `becomes an opgave on the same thread, of a civil servant`() async throws {
        let zone = try await zone()
        let carla = try await zone.id(of: .carla)
        let id = try await zone.store.idea(by: .member(carla), in: zone.id(of: .hanna))
        let adoption = AdoptIdea(id, owner: try await zone.id(of: .daan), reason: "Dit past bij het plan.")
        let challenge = try await zone.perform(adoption, as: .hanna)
        let (idea, opgave) = try await zone.store.read { db in
            (try Idea.find(id, db), try Challenge.find(challenge, db))
        }
        #expect(idea?.state == .adopted)
        #expect(idea?.challenge == challenge)
        #expect(opgave?.thread == idea?.thread)
        #expect(opgave?.title == "Bankjes bij de vijver")
        #expect(opgave?.state == .draft)
    }

    @Test func `goes on within an opgave, and both threads say so`() async throws {
        let zone = try await zone()
        let carla = try await zone.id(of: .carla)
        let opgave = try await zone.opgave()
        let id = try await zone.store.idea(by: .member(carla), in: zone.id(of: .hanna))
        _ = try await zone.perform(JoinIdea(id, to: opgave, reason: "Zelfde plein."), as: .hanna)
        let (steps, bond) = try await zone.store.read { db in
            let thread = try Challenge.find(opgave, db)?.thread
            return (
                try String.fetchAll(
                    db,
                    sql: "SELECT step FROM steps WHERE thread_id = ? ORDER BY id",
                    arguments: [thread]
                ),
                try thread.flatMap { try Follow.bond(of: carla, with: $0, db) }
            )
        }
        #expect(steps.last == "take-idea-in")
        #expect(bond == .chosen)
    }

    @Test func `that is declined is answered with the reason, and forgets who brought it`() async throws {
        let zone = try await zone()
        let id = try await zone.store.idea(in: zone.id(of: .hanna), email: "ida@voorbeeld.test")
        await #expect(throws: InvalidFields([FieldProblem("reason", "text-missing")])) {
            try await zone.perform(DeclineIdea(id, reason: ""), as: .hanna)
        }
        _ = try await zone.perform(DeclineIdea(id, reason: "De vijver is privé."), as: .hanna)
        let now = zone.clock.now
        let (letters, address) = try await zone.store.read { db in
            (
                try WaitingMessage.due(at: now, limit: 100, db).filter { $0.kind == "idea-step" },
                try String.fetchOne(db, sql: "SELECT author_email FROM ideas WHERE id = ?", arguments: [id])
            )
        }
        #expect(letters.last?.address == "ida@voorbeeld.test")
        #expect(letters.count == 2)
        #expect(address == nil)
    }

    @Test func `is settled by its own adviser alone, and can be handed back`() async throws {
        let zone = try await zone()
        let other = Person("Henk Hoek", .areaCoordinator, scope: .area("centrum"))
        let id = try await zone.store.idea(in: zone.id(of: .hanna))
        await #expect(throws: KernelRefusal.notAllowed(command: "decline-idea")) {
            try await zone.perform(DeclineIdea(id, reason: "Nee."), as: other)
        }
        _ = try await zone.perform(HandBackIdea(id, reason: "Ik ben met verlof."), as: .hanna)
        _ = try await zone.perform(TakeIdea(id), as: other)
        #expect(try await idea(id, zone).state == .inCare)
    }

    @Test func `is withdrawn by who brought it`() async throws {
        let zone = try await zone()
        let carla = try await zone.id(of: .carla)
        let id = try await zone.store.idea(by: .member(carla))
        await #expect(throws: KernelRefusal.notAllowed(command: "withdraw-idea")) {
            try await zone.perform(WithdrawIdea(id), as: .daan)
        }
        _ = try await zone.perform(WithdrawIdea(id), as: .carla)
        #expect(try await idea(id, zone).state == .withdrawn)
    }
}

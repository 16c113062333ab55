import Support
import Testing

@testable import MixedZone

@Suite struct `Answering a request to join` {
    @Test(arguments: [Person.esra, .frank])
    func `lets in with the role asked for`(person: Person) async throws {
        let (zone, asked) = try await TestStore.withRequest(of: .anna)
        zone.clock.advance(minutes: 5)
        _ = try await zone.perform(AnswerRequest(member: asked, isApproved: true), as: person)
        #expect(try await zone.member(asked).state == .active)
        let grants = try await zone.grants(of: asked)
        #expect(grants.map(\.role) == [.entrepreneur])
        #expect(grants.map(\.startsAt) == [zone.clock.now])
        #expect(try await zone.waitingKinds().last == "member-welcome")
    }

    @Test func `or not, and then gives no role`() async throws {
        let (zone, asked) = try await TestStore.withRequest(of: .anna)
        _ = try await zone.perform(AnswerRequest.refusal(of: asked), as: .esra)
        #expect(try await zone.member(asked).state == .refused)
        #expect(try await zone.grants(of: asked) == [])
        #expect(try await zone.waitingKinds().last == "member-refused")
    }

    @Test(arguments: [true, false])
    func `twice in the same way changes nothing, and otherwise is refused`(isApproved: Bool) async throws {
        let (zone, asked) = try await TestStore.withRequest(of: .anna)
        let answer = AnswerRequest(member: asked, isApproved: isApproved, reason: "Zo is het.")
        _ = try await zone.perform(answer, as: .esra)
        let entries = try await zone.entries()
        let mails = try await zone.count("outbox")
        _ = try await zone.perform(answer, as: .esra)
        #expect(try await zone.entries() == entries)
        #expect(try await zone.count("outbox") == mails)
        #expect(try await zone.grants(of: asked).count == (isApproved ? 1 : 0))
        await #expect(throws: AnswerRequest.Refused.answeredAlready) {
            try await zone.perform(
                AnswerRequest(member: asked, isApproved: !isApproved, reason: "Toch."),
                as: .esra
            )
        }
    }

    @Test func `with a staff role is for an administrator`() async throws {
        let (zone, asked) = try await TestStore.withRequest(of: .daan)
        await #expect(throws: AnswerRequest.Refused.administratorDecides) {
            try await zone.perform(AnswerRequest(member: asked, isApproved: true), as: .esra)
        }
        #expect(try await zone.member(asked).state == .requested)
        _ = try await zone.perform(AnswerRequest(member: asked, isApproved: true), as: .frank)
        #expect(try await zone.grants(of: asked).map(\.role) == [.civilServant])
    }

    @Test func `with a refusal of a staff role is for a host too`() async throws {
        let (zone, asked) = try await TestStore.withRequest(of: .daan)
        _ = try await zone.perform(AnswerRequest.refusal(of: asked), as: .esra)
        #expect(try await zone.member(asked).state == .refused)
    }

    @Test func `is done once when two hosts do it at the same moment`() async throws {
        let (zone, asked) = try await TestStore.withRequest(of: .anna)
        _ = try await zone.id(of: .esra)
        await withTaskGroup(of: Void.self) { group in
            for _ in 1...8 {
                group.addTask {
                    _ = try? await zone.perform(AnswerRequest(member: asked, isApproved: true), as: .esra)
                }
            }
        }
        #expect(try await zone.grants(of: asked).count == 1)
    }

    @Test func `of somebody unknown is refused as missing`() async throws {
        let (zone, _) = try await TestStore.withRequest(of: .anna)
        let nobody = Member.ID.random(at: zone.clock.now)
        await #expect(throws: KernelRefusal.missing) {
            try await zone.perform(AnswerRequest(member: nobody, isApproved: true), as: .esra)
        }
    }

    @Test func `of somebody who has left is refused`() async throws {
        let (zone, asked) = try await TestStore.withRequest(of: .anna)
        _ = try await zone.store.keep(ForceState(member: asked, state: .left))
        for isApproved in [true, false] {
            await #expect(throws: AnswerRequest.Refused.answeredAlready) {
                try await zone.perform(AnswerRequest(member: asked, isApproved: isApproved), as: .esra)
            }
        }
    }
}

extension TestStore {
    /// A zone on request in which one person waits for an answer.
    static func withRequest(of person: Person) async throws -> (TestStore, Member.ID) {
        let zone = try TestStore.fresh()
        try await zone.setUp(.onRequest)
        let joined = try await zone.store.perform(JoinZone.example(person), as: .visitor)
        #expect(!joined.isActive)
        return (zone, joined.member)
    }
}

extension AnswerRequest {
    static func refusal(of member: Member.ID) -> AnswerRequest {
        AnswerRequest(member: member, isApproved: false, reason: "Wij kennen u nog niet.")
    }
}

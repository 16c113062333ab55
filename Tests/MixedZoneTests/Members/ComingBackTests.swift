import GRDB
import Support
import Testing

@testable import MixedZone

@Suite struct `Coming back to a zone` {
    @Test(arguments: [
        Return(.refused, to: .onRequest, as: .resident, becomes: .requested),
        Return(.refused, to: .onRequest, as: .civilServant, becomes: .requested),
        Return(.refused, to: .open, as: .resident, becomes: .requested),
        Return(.left, to: .open, as: .resident, becomes: .active),
        Return(.left, to: .open, as: .civilServant, becomes: .requested),
        Return(.left, to: .onRequest, as: .resident, becomes: .requested),
    ])
    func `is up to an answer after a refusal, and like coming anew after leaving`(way: Return) async throws {
        let zone = try await gone(way.state, to: way.membership)
        let anna = try await zone.id(of: .anna)
        zone.clock.advance(days: 3)
        let joined = try await zone.store.perform(JoinZone.again(as: way.role), as: .visitor)
        #expect(joined == JoinZone.Joined(member: anna, isActive: way.becomes == .active))
        let member = try await zone.member(anna)
        #expect(member.state == way.becomes)
        #expect(member.askedRole == way.role)
        #expect(member.name == "Anna Anders")
        #expect(member.language == "en")
        #expect(member.joinedAt == zone.clock.now)
        let holding = try await zone.grants(of: anna).filter { $0.holds(at: zone.clock.now) }
        #expect(holding.map(\.role) == (way.becomes == .active ? [way.role] : []))
        let letter = way.becomes == .active ? "member-welcome" : "member-waits"
        #expect(try await zone.waitingKinds().last == letter)
    }

    @Test func `brings back no role, consent, text or session of before`() async throws {
        let zone = try await gone(.left, to: .open)
        let anna = try await zone.id(of: .anna)
        let now = zone.clock.now
        let later = GrantRole(member: anna, role: .host, scope: .zone, startsAt: now + 60)
        _ = try await zone.perform(later, as: .frank)
        _ = try await zone.store.perform(JoinZone.again(as: .resident, consents: [.matching]), as: .visitor)
        for instant in [now, now + 3600] {
            let standing = try await zone.store.read { try Standing.load(.member(anna), at: instant, $0) }
            #expect(standing.roles == [.resident])
        }
        #expect(try await zone.store.read { try Consent.inForce(for: anna, $0) } == [.matching])
        let member = try await zone.member(anna)
        #expect(member.canHelpWith.isEmpty && member.isLookingFor.isEmpty)
        #expect(try await zone.count("sessions") == 0)
    }

    @Test func `leaves what is there to whoever is a member or waits`() async throws {
        for state in [Member.State.active, .requested] {
            let zone = try await gone(state, to: .open)
            await #expect(throws: JoinZone.Refused.addressInUse) {
                try await zone.store.perform(JoinZone.again(as: .resident), as: .visitor)
            }
        }
    }

    @Test(arguments: [Member.State.refused, .left])
    func `works by invitation, with the role of the invitation alone`(state: Member.State) async throws {
        let zone = try await gone(state, to: .invited)
        let anna = try await zone.id(of: .anna)
        let invitation = InviteMember(
            email: Person.anna.email,
            name: "Anna Anders",
            language: "en",
            role: .editor
        )
        #expect(try await zone.perform(invitation, as: .frank) == anna)
        #expect(try await zone.member(anna).state == .active)
        let now = zone.clock.now
        let standing = try await zone.store.read { try Standing.load(.member(anna), at: now, $0) }
        #expect(standing.roles == [.editor])
        #expect(try await zone.waitingKinds().last == "member-invited")
    }

    @Test func `can be refused again, and asked for again`() async throws {
        let zone = try await gone(.refused, to: .onRequest)
        let anna = try await zone.id(of: .anna)
        for _ in 1...2 {
            _ = try await zone.store.perform(JoinZone.again(as: .resident), as: .visitor)
            _ = try await zone.perform(AnswerRequest.refusal(of: anna), as: .esra)
            #expect(try await zone.member(anna).state == .refused)
        }
        #expect(try await zone.count("members") == 3)
    }

    @Test(arguments: [Member.State.refused, .left])
    func `begins with a code that proves the address, like anybody's`(state: Member.State) async throws {
        let zone = try await gone(state, to: .open)
        let form = Secret()
        let code = try await zone.code(for: Person.anna.email, form: form)
        #expect(try await zone.waitingKinds().last == "sign-up-code")
        #expect(try await zone.attempt(code, form) == .proven(email: Person.anna.email))
        #expect(try await zone.proven(form) == Person.anna.email)
        #expect(try await zone.count("sessions") == 1)
    }

    /// A zone that Anna, who had a role, a consent, a text and a session, is no longer a member of.
    private func gone(_ state: Member.State, to membership: Zone.Membership) async throws -> TestStore {
        let zone = try TestStore.fresh()
        try await zone.setUp(membership)
        let anna = try await zone.id(of: .anna)
        _ = try await zone.id(of: .frank)
        let texts = ChangeProfile(name: "Anna", language: "nl", canHelpWith: "a", isLookingFor: "b")
        _ = try await zone.perform(texts, as: .anna)
        _ = try await zone.perform(GiveConsent(purpose: .presence), as: .anna)
        _ = try await zone.store.keep(OpenSession(member: anna))
        _ = try await zone.perform(GrantRole(member: anna, role: .administrator, scope: .zone), as: .frank)
        _ = try await zone.store.keep(ForceState(member: anna, state: state))
        return zone
    }
}

/// Somebody who is no longer a member, and what becomes of them when they come to the door.
struct Return: Sendable {
    let state: Member.State
    let membership: Zone.Membership
    let role: Role
    let becomes: Member.State

    init(_ state: Member.State, to membership: Zone.Membership, as role: Role, becomes: Member.State) {
        self.state = state
        self.membership = membership
        self.role = role
        self.becomes = becomes
    }
}

extension JoinZone {
    /// Anna, with another name and language than before.
    fileprivate static func again(as role: Role, consents: [ConsentPurpose] = []) -> JoinZone {
        JoinZone(
            email: Person.anna.email,
            name: "Anna Anders",
            language: "en",
            role: role,
            isSixteenOrOlder: true,
            consents: consents
        )
    }
}

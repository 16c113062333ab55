import Foundation
import GRDB
import Support
import Testing

@testable import MixedZone

@Suite struct `Leaving the zone` {
    @Test func `erases the person and keeps the pseudonym`() async throws {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        let anna = try await zone.id(of: .anna)
        let profile = ChangeProfile(name: "Anna", language: "en", canHelpWith: "Cijfers", isLookingFor: "Ja")
        _ = try await zone.perform(profile, as: .anna)
        _ = try await zone.perform(GiveConsent(purpose: .matching), as: .anna)
        let token = try await zone.store.keep(OpenSession(member: anna))
        let erased = try await zone.perform(LeaveZone(), as: .anna)
        #expect(erased.sessions == [token.digest])
        #expect(try await zone.store.viewer(token.text) == nil)
        let member = try await zone.member(anna)
        #expect(member.state == .left && member.email == nil && member.name.isEmpty)
        #expect(member.canHelpWith.isEmpty && member.isLookingFor.isEmpty && member.askedRole == nil)
        let (grants, now) = (try await zone.grants(of: anna), zone.clock.now)
        #expect(!grants.isEmpty && grants.allSatisfy { !$0.holds(at: now) })
        for table in ["consents", "sessions"] { #expect(try await zone.count(table) == 0, "\(table)") }
        #expect(try await zone.count("erasures WHERE noted_at IS NULL") == 1)
    }

    @Test func `sends one last letter, and forgets the address when it has left`() async throws {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        _ = try await zone.store.keep(AskForCode.example(email: Person.anna.email))
        _ = try await zone.perform(LeaveZone(), as: .anna)
        let now = zone.clock.now
        let waiting = try await zone.store.read { try WaitingMessage.due(at: now, limit: 10, $0) }
        #expect(waiting.map(\.kind) == ["member-left"])
        #expect(waiting.map(\.address) == [Person.anna.email])
        _ = try await zone.store.keep(MarkSent(waiting.map(\.id)))
        #expect(try await zone.count("outbox WHERE address <> ''") == 0)
        #expect(try await zone.count("sign_in_codes") == 0)
    }

    @Test func `forgets the address also when the last letter cannot be brought`() async throws {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        _ = try await zone.perform(LeaveZone(), as: .anna)
        let id = try await zone.store.read { try Int.fetchOne($0, sql: "SELECT max(id) FROM outbox") }
        _ = try await zone.store.keep(MarkFailed(try #require(id), failure: "gone", isFinal: true))
        #expect(try await zone.count("outbox WHERE address <> ''") == 0)
    }

    @Test func `is refused to the last administrator, until there is another for as long`() async throws {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        let frank = try await zone.id(of: .frank)
        await #expect(throws: NotErased.lastAdministrator) {
            try await zone.perform(LeaveZone(), as: .frank)
        }
        let other = Person("Kees Klaver", .resident)
        let kees = try await zone.id(of: other)
        let week = zone.clock.now + 7 * 86_400
        let short = GrantRole(member: kees, role: .administrator, scope: .zone, endsAt: week)
        _ = try await zone.perform(short, as: .frank)
        await #expect(throws: NotErased.lastAdministrator) {
            try await zone.store.perform(EraseMember(frank, reason: .asked), as: .atCommandLine)
        }
        _ = try await zone.id(of: Person("Lotte Lindeboom", .administrator))
        _ = try await zone.perform(LeaveZone(), as: .frank)
        #expect(try await zone.member(frank).state == .left)
    }

    @Test func `lets the same address come back as somebody new`() async throws {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        let before = try await zone.store.perform(JoinZone.example(.anna), as: .visitor).member
        _ = try await zone.store.perform(LeaveZone(), as: .member(before))
        let after = try await zone.store.perform(JoinZone.example(.anna), as: .visitor).member
        #expect(after != before)
        #expect(try await zone.member(after).state == .active)
        #expect(try await zone.member(before).state == .left)
    }

    @Test func `takes along what waited for the member, and nothing of anybody else's`() async throws {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        let (anna, bilal) = (try await zone.id(of: .anna), try await zone.id(of: .bilal))
        for member in [anna, bilal] {
            let news = OutgoingMessage("news", to: .member(member), urgency: .digest(about: "opgave:1"))
            _ = try await zone.store.keep(Tell(message: news))
        }
        _ = try await zone.perform(LeaveZone(), as: .anna)
        let owners = try await zone.store.read { db in
            try Member.ID.fetchSet(db, sql: "SELECT member_id FROM outbox WHERE digest_at IS NOT NULL")
        }
        #expect(owners == [bilal])
        #expect(try await zone.member(bilal).name == Person.bilal.name)
    }

    @Test func `can be done for somebody, whatever they are, and once`() async throws {
        let zone = try TestStore.fresh()
        try await zone.setUp(.onRequest)
        let waiting = try await zone.store.perform(JoinZone.example(.carla), as: .visitor).member
        let refused = try await zone.store.perform(JoinZone.example(.bilal), as: .visitor).member
        let no = AnswerRequest(member: refused, isApproved: false, reason: "Vol")
        _ = try await zone.store.perform(no, as: .atCommandLine)
        let host = InviteMember(email: nil, name: "Zonder Adres", language: "nl", role: .resident)
        let silent = try await zone.store.perform(host, as: .atCommandLine)
        for member in [waiting, refused, silent] {
            _ = try await zone.perform(EraseMember(member, reason: .asked), as: .frank)
            #expect(try await zone.member(member).name.isEmpty)
            let entries = try await zone.entries()
            _ = try await zone.perform(EraseMember(member, reason: .asked), as: .frank)
            #expect(try await zone.entries() == entries)
        }
    }

    @Test(arguments: [EraseMember.Reason.deceased, .mistake])
    func `writes no letter when nobody should get one`(reason: EraseMember.Reason) async throws {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        let anna = try await zone.id(of: .anna)
        _ = try await zone.store.keep(MarkAllSent())
        _ = try await zone.perform(EraseMember(anna, reason: reason), as: .frank)
        let kinds = try await zone.waitingKinds()
        #expect(!kinds.contains("member-left"))
    }

    @Test func `tells who is known again to an older file`() async throws {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        let (anna, bilal) = (try await zone.id(of: .anna), try await zone.id(of: .bilal))
        _ = try await zone.perform(LeaveZone(), as: .anna)
        let known = try await zone.store.read { try Erasures.known(among: [anna, bilal], $0) }
        #expect(known == [bilal])
        _ = try await zone.store.perform(EraseMember(bilal, reason: .restored), as: .clock)
        let unnoted = try await zone.store.read(Erasures.unnoted)
        #expect(Set(unnoted.map(\.member)) == [anna, bilal])
        _ = try await zone.store.keep(MarkErasuresNoted([anna, bilal]))
        #expect(try await zone.store.read(Erasures.unnoted) == [])
    }

    @Test func `is followed by a file that is written anew, once`() async throws {
        let zone = try TestStore.onDisk()
        try await zone.setUp()
        _ = try await zone.perform(LeaveZone(), as: .anna)
        #expect(try await zone.store.read(Erasures.firstUnwritten) == zone.clock.now)
        _ = try await zone.store.keep(MarkRewritten(before: zone.clock.now))
        #expect(try await zone.store.read(Erasures.firstUnwritten) != nil)
        zone.clock.advance(seconds: 1)
        #expect(try await zone.store.rewrite())
        _ = try await zone.store.keep(MarkRewritten(before: zone.clock.now))
        #expect(try await zone.store.read(Erasures.firstUnwritten) == nil)
        #expect(try await zone.perform(GiveConsent(purpose: .matching), as: .bilal) == Done())
    }
}

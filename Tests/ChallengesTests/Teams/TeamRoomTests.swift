import GRDB
import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `The rooms of a team` {
    private func zone() async throws -> (TestStore, Team.ID) {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        return (zone, try await zone.team())
    }

    private func posts(_ team: Team.ID, withPrivate: Bool, _ zone: TestStore) async throws -> [String] {
        try await zone.store.read { try TeamPost.all(of: team, withPrivate: withPrivate, $0).map(\.content) }
    }

    @Test func `are one for everybody and one for the team, whose observers read and do not write`()
        async throws
    {
        let (zone, team) = try await zone()
        try await zone.join(team, .daan, as: .municipality, isObserver: true)
        _ = try await zone.perform(PostToTeam("Voor iedereen", in: team, isPublic: true), as: .bilal)
        _ = try await zone.perform(PostToTeam("Voor ons", in: team, isPublic: false), as: .carla)
        #expect(try await posts(team, withPrivate: false, zone) == ["Voor iedereen"])
        #expect(try await posts(team, withPrivate: true, zone) == ["Voor ons", "Voor iedereen"])
        let word = PostToTeam("Ik ook", in: team, isPublic: false)
        #expect(try await zone.refusal(word, as: .daan) == "not-allowed")
        #expect(try await zone.refusal(word, as: .gijs) == "not-allowed")
        let (daan, gijs) = (try await zone.id(of: .daan), try await zone.id(of: .gijs))
        let now = zone.clock.now
        let reads = try await zone.store.read { db in
            try [daan, gijs].map { member in
                let standing = try Standing.load(.member(member), at: now, db)
                let members = try TeamMember.all(of: team, db)
                return try TeamPolicy.load(Team.existing(team, db), members, standing, db).readsPrivateRoom
            }
        }
        #expect(reads == [true, false])
    }

    @Test func `hide what its writer, the spokesperson or an editor takes back`() async throws {
        let (zone, team) = try await zone()
        for isPublic in [true, false] {
            _ = try await zone.perform(PostToTeam("Iets", in: team, isPublic: isPublic), as: .bilal)
        }
        #expect(try await zone.refusal(HideTeamPost(1, in: team), as: .carla) == "not-allowed")
        #expect(try await zone.refusal(HideTeamPost(2, in: team), as: .jasmijn) == "missing")
        _ = try await zone.perform(HideTeamPost(1, in: team), as: .jasmijn)
        _ = try await zone.perform(HideTeamPost(2, in: team), as: .anna)
        #expect(try await posts(team, withPrivate: true, zone) == ["", ""])
    }

    @Test func `forget what somebody said who left the zone`() async throws {
        let (zone, team) = try await zone()
        _ = try await zone.perform(PostToTeam("Mijn woorden", in: team, isPublic: true), as: .bilal)
        _ = try await zone.perform(LeaveZone(), as: .bilal)
        #expect(try await posts(team, withPrivate: true, zone) == [""])
        #expect(try await zone.places(in: team)["Bilal Bakir"] == nil)
        #expect(try await zone.team(team).state == .forming)
    }
}

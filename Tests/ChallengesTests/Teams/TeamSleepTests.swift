import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `A quiet team` {
    private func asleep() async throws -> (TestStore, Team.ID) {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        let team = try await zone.team()
        let due = try await zone.store.read { try SleepTeams.nextDue($0) }.orThrow("due")
        zone.clock.advance(seconds: due - zone.clock.now - 1)
        for _ in 0..<2 { try await ChallengesClock.run(zone.store, at: zone.clock.now) }
        #expect(try await zone.team(team).state == .active)
        zone.clock.advance(seconds: 1)
        for _ in 0..<2 { try await ChallengesClock.run(zone.store, at: zone.clock.now) }
        return (zone, team)
    }

    @Test func `falls asleep once, and wakes at the first sign of life`() async throws {
        let (zone, team) = try await asleep()
        #expect(try await zone.team(team).state == .dormant)
        _ = try await zone.perform(PostToTeam("Wij gaan door.", in: team, isPublic: false), as: .carla)
        #expect(try await zone.team(team).state == .active)
        #expect(try await zone.store.read { try SleepTeams.nextDue($0) } != nil)
    }

    @Test func `is not woken by somebody who declines`() async throws {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        let team = try await zone.team()
        let daan = try await zone.id(of: .daan)
        _ = try await zone.perform(InviteToTeam(daan, to: team), as: .anna)
        zone.clock.advance(days: 200)
        try await ChallengesClock.run(zone.store, at: zone.clock.now)
        _ = try await zone.perform(AnswerTeamInvitation(team, for: daan, isAccepted: false), as: .daan)
        #expect(try await zone.team(team).state == .dormant)
    }

    @Test func `wakes as a forming one when it became too small`() async throws {
        let (zone, team) = try await asleep()
        _ = try await zone.perform(LeaveTeam(team), as: .carla)
        #expect(try await zone.team(team).state == .dormant)
        _ = try await zone.perform(InviteToTeam(try await zone.id(of: .daan), to: team), as: .anna)
        #expect(try await zone.team(team).state == .forming)
    }
}

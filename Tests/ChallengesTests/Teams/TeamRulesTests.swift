import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `A zone that asks for a majority of residents` {
    private let asks = ChangeTeamRules(TeamRules(needsResidentsMajority: true))

    @Test func `makes a team active only when they are`() async throws {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        _ = try await zone.perform(asks, as: .frank)
        let team = try await zone.team()
        #expect(try await zone.team(team).state == .forming)
        for number in 1...3 {
            let name = Person("Bewoner\(number) Buurman", .resident)
            try await zone.join(team, name, as: .resident)
        }
        #expect(try await zone.team(team).state == .active)
        _ = try await zone.perform(LeaveTeam(team), as: .carla)
        _ = try await zone.perform(LeaveTeam(team), as: Person("Bewoner1 Buurman", .resident))
        #expect(try await zone.team(team).state == .forming)
    }

    @Test func `takes no proposal of a team in which they are not`() async throws {
        let proposing = try await Proposing.at(.draft)
        _ = try await proposing.zone.perform(asks, as: .frank)
        let offer = OfferToMembers(proposing.id)
        #expect(try await proposing.refusal(offer, as: .anna) == "team-too-few-residents")
        let none = ChangeTeamRules(TeamRules(needsResidentsMajority: false))
        _ = try await proposing.zone.perform(none, as: .frank)
        #expect(try await proposing.refusal(offer, as: .anna) == nil)
    }
}

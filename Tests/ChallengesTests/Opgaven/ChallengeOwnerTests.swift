import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `The owner of an opgave` {
    @Test func `who leaves the zone is missed by the deputy and the administrators, until there is another`()
        async throws
    {
        let opgave = try await Opgave.at(.open)
        _ = try await opgave.zone.perform(LeaveZone(), as: .daan)
        #expect(try await opgave.letters(to: .frank).last == "thread-ask name-owner")
        #expect(try await opgave.letters(to: .dora).last == "thread-ask name-owner")
        #expect(try await opgave.letters(to: .carla) == [])
        let heir = Person("Doris Dorst", .civilServant)
        let next = try await opgave.zone.id(of: heir)
        _ = try await opgave.zone.perform(HandOverChallenge(opgave.id, to: next), as: .frank)
        #expect(try await opgave.now.owner == next)
        #expect(try await opgave.letters(to: heir).contains("thread-ask own-challenge"))
        #expect(try await opgave.steps(for: nil).last == "hand-over")
    }

    @Test func `of one that is over is missed by nobody`() async throws {
        let opgave = try await Opgave.at(.open)
        _ = try await opgave.zone.perform(WithdrawChallenge(opgave.id, reason: "Geen geld."), as: .daan)
        _ = try await opgave.zone.perform(LeaveZone(), as: .daan)
        #expect(try await !opgave.letters(to: .frank).contains("thread-ask name-owner"))
    }

    @Test func `is a civil servant, and the deputy who takes over is deputy no more`() async throws {
        let opgave = try await Opgave.at(.open)
        let (carla, dora) = (try await opgave.zone.id(of: .carla), try await opgave.zone.id(of: .dora))
        await #expect(throws: InvalidFields([FieldProblem("owner", "choose-listed")])) {
            _ = try await opgave.zone.perform(HandOverChallenge(opgave.id, to: carla), as: .daan)
        }
        _ = try await opgave.zone.perform(HandOverChallenge(opgave.id, to: dora), as: .daan)
        let now = try await opgave.now
        #expect(now.owner == dora && now.deputy == nil)
    }
}

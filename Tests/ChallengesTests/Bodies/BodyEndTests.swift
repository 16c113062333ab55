import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `A body that changes` {
    @Test func `ends only when nothing waits for it, and then takes nothing new`() async throws {
        let voting = try await Voting.body()
        let end = EndBody("stuurgroep")
        let meeting = try await voting.meeting(with: voting.everybody)
        let ballot = try await voting.open(in: meeting)
        #expect(try await voting.refusal(end, as: .frank) == "body-still-votes")
        _ = try await voting.zone.perform(CloseBallot(ballot), as: .hanna)
        #expect(try await voting.refusal(end, as: .frank) == "body-things-wait")
        _ = try await voting.zone.perform(CloseMeeting(meeting), as: .hanna)
        #expect(try await voting.refusal(end, as: .frank) == nil)
        #expect(try await voting.refusal(end, as: .frank) == "body-has-ended")
        let start = voting.zone.clock.now + 86_400
        let plan = PlanMeeting("Nog een keer", of: "stuurgroep", from: start, until: start + 3_600)
        #expect(try await voting.refusal(plan, as: .hanna) == "body-has-ended")
        let today = try await voting.zone.store.read { [clock = voting.zone.clock] in
            try Zone.load($0).timeZone.day(of: clock.now)
        }
        let holders = try await voting.zone.store.read {
            try SeatTerm.current(of: "stuurgroep", on: today, $0)
        }
        #expect(holders.isEmpty)
    }

    @Test func `gets a seat, and loses one that is vacant and not needed`() async throws {
        let voting = try await Voting.body()
        let id = try await voting.zone.perform(
            AddBodySeat(PlannedSeat(.resident), to: "stuurgroep"),
            as: .frank
        )
        #expect(id == "stuurgroep-11")
        #expect(try await voting.refusal(RemoveBodySeat("stuurgroep-1"), as: .frank) == "body-seat-held")
        #expect(try await voting.refusal(RemoveBodySeat(id), as: .frank) == nil)
        let seats = try await voting.zone.store.read { try BodySeat.all(of: "stuurgroep", $0) }
        #expect(seats.count == 10)
        let next = try await voting.zone.perform(
            AddBodySeat(PlannedSeat(.adviser), to: "stuurgroep"),
            as: .frank
        )
        #expect(next == "stuurgroep-12")
    }

    @Test func `keeps the composition that its kind asks for`() async throws {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        let name = Bilingual(nl: "Koppel", en: "Duo")
        let seats = [PlannedSeat(.professional), PlannedSeat(.resident)]
        let add = AddBody(
            "koppel",
            .themeDuo,
            name: name,
            purpose: name,
            charter: .example(quorum: 1),
            seats: seats
        )
        _ = try await zone.perform(add, as: .frank)
        await #expect(throws: InvalidFields([FieldProblem("category", "seats-of-theme-duo")])) {
            _ = try await zone.perform(AddBodySeat(PlannedSeat(.resident), to: "koppel"), as: .frank)
        }
        #expect(try await zone.refusal(RemoveBodySeat("koppel-1"), as: .frank) == "body-seat-needed")
    }
}

import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `A meeting` {
    @Test func `comes back on the same weekday of the month`() throws {
        let days = [
            ("2026-11-10", "2026-12-08"), ("2026-12-31", "2027-01-28"), ("2027-01-29", "2027-02-26"),
            ("2026-11-30", "2026-12-28"),
        ]
        for (day, next) in days {
            #expect(MonthlySeries.next(after: try CivilDay(day).orThrow(day)) == CivilDay(next))
        }
    }

    @Test func `of every month plans the next when it is closed`() async throws {
        let voting = try await Voting.body()
        let start = voting.zone.clock.now + 3_600
        let plan = PlanMeeting(
            "Koplopers",
            of: "stuurgroep",
            from: start,
            until: start + 3_600,
            repeatsMonthly: true
        )
        let id = try await voting.zone.perform(plan, as: .hanna)
        let action = try await voting.zone.perform(AddAction("Bel de gemeente.", in: id), as: .hanna)
        _ = try await voting.zone.perform(ConveneMeeting(id), as: .hanna)
        _ = try await voting.zone.perform(OpenMeeting(id), as: .hanna)
        let next = try await voting.zone.perform(CloseMeeting(id), as: .hanna).orThrow("next")
        let later = try await voting.zone.store.read { db in
            try MeetingAction.onAgenda(of: Meeting.existing(next, db), db)
        }
        #expect(later.map(\.id) == [action])
        _ = try await voting.zone.perform(SettleAction(action, isDone: true), as: .hanna)
        let settled = try await voting.zone.store.read { db in
            try MeetingAction.onAgenda(of: Meeting.existing(next, db), db)
        }
        #expect(settled.isEmpty)
    }

    @Test func `is not opened before its day, so that its papers are public as long as promised`()
        async throws
    {
        let voting = try await Voting.body()
        let start = voting.zone.clock.now + 86_400
        let plan = PlanMeeting("Koplopers", of: "stuurgroep", from: start, until: start + 3_600)
        let id = try await voting.zone.perform(plan, as: .hanna)
        _ = try await voting.zone.perform(ConveneMeeting(id), as: .hanna)
        #expect(try await voting.refusal(OpenMeeting(id), as: .hanna) == "meeting-not-its-day")
        voting.zone.clock.advance(days: 1)
        #expect(try await voting.refusal(OpenMeeting(id), as: .hanna) == nil)
    }

    @Test func `cannot be closed while a ballot of it is open`() async throws {
        let voting = try await Voting.body()
        let meeting = try await voting.meeting(with: voting.everybody)
        let ballot = try await voting.open(in: meeting)
        #expect(try await voting.refusal(CloseMeeting(meeting), as: .hanna) == "meeting-ballot-open")
        _ = try await voting.zone.perform(CloseBallot(ballot), as: .hanna)
        #expect(try await voting.refusal(CloseMeeting(meeting), as: .hanna) == nil)
    }

    @Test func `takes a proposal only when its papers are public for five working days`() async throws {
        let proposing = try await Proposing.at(.reviewed)
        let zone = proposing.zone
        let cast = BodyCast(
            staff: [try await zone.id(of: .gijs)],
            residents: [],
            secretary: try await zone.id(of: .hanna)
        )
        try await zone.store.body(of: cast, charter: .example(quorum: 1))
        let day = try await zone.store.read { db in
            try Deadlines.load(db).lastDay(.papers, after: zone.clock.now)
        }
        let clock = try await zone.store.read { try Zone.load($0).timeZone }
        for (date, refusal) in [(day.adding(days: -1), "meeting-papers-too-late"), (day, nil)] {
            let start = clock.interval(of: date).start + 9 * 3_600
            let plan = PlanMeeting("Overleg", of: "stuurgroep", from: start, until: start + 3_600)
            let meeting = try await zone.perform(plan, as: .hanna)
            let put = PutOnAgenda("", .decision, of: meeting, proposal: proposing.id)
            #expect(try await proposing.refusal(put, as: .hanna) == refusal)
        }
        #expect(try await proposing.state == .forDecision)
    }

    @Test func `shows its minutes to everybody once they are adopted`() async throws {
        let voting = try await Voting.body()
        let id = try await voting.zone.store.meeting(in: .minutesDraft)
        let draft = try await voting.zone.store.read { try Meeting.existing(id, $0) }
        #expect(!Sight.stranger.sees(draft.minutesCircles))
        _ = try await voting.zone.perform(AdoptMinutes(id), as: .hanna)
        let adopted = try await voting.zone.store.read { try Meeting.existing(id, $0) }
        #expect(Sight.stranger.sees(adopted.minutesCircles))
        #expect(try await voting.refusal(WriteMinutes("Anders.", of: id), as: .hanna) == "meeting-not-now")
    }
}

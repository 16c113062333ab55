import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `What is not done in time` {
    @Test func `is reminded of once, on the morning after the deadline`() async throws {
        let opgave = try await Opgave.at(.inCheck)
        let asked = ["thread-ask check-challenge"]
        for (time, letters) in [
            ("2026-12-01 23:59", asked), ("2026-12-02 07:59", asked), ("2026-12-02 08:00", asked + asked),
            ("2026-12-03 08:00", asked + asked),
        ] {
            try opgave.zone.clock.set(time)
            for _ in 0..<2 { try await ChallengesClock.run(opgave.zone.store, at: opgave.zone.clock.now) }
            #expect(try await opgave.letters(to: .jasmijn) == letters, "\(time)")
        }
        #expect(try await opgave.letters(to: .daan) == [])
        #expect(try await opgave.zone.store.read(RemindOverdue.nextDue) == nil)
    }

    @Test func `is reminded of again when a new time was set and is over too`() async throws {
        let opgave = try await Opgave.at(.inCheck)
        let answer = AnswerCheck(opgave.id, .requestEdits, reason: "Wie betaalt het onderhoud?")
        _ = try await opgave.zone.perform(answer, as: .jasmijn)
        try opgave.zone.clock.set("2026-12-14 09:00")
        #expect(try await opgave.zone.store.perform(RemindOverdue(), as: .clock) == 1)
        #expect(try await opgave.letters(to: .daan).filter { $0.hasSuffix("edit-challenge") }.count == 2)
        _ = try await opgave.zone.perform(OfferChallenge(opgave.id), as: .daan)
        try opgave.zone.clock.set("2027-01-04 09:00")
        #expect(try await opgave.zone.store.perform(RemindOverdue(), as: .clock) == 1)
        #expect(try await opgave.zone.store.perform(RemindOverdue(), as: .clock) == 0)
    }

    @Test func `is shown from the deadline on until somebody acts`() async throws {
        let opgave = try await Opgave.at(.inCheck)
        #expect(try await opgave.overdue == [])
        try opgave.zone.clock.set("2026-12-02 00:00")
        #expect(try await opgave.overdue == ["check-challenge"])
        _ = try await opgave.zone.perform(AnswerCheck(opgave.id, .schedule), as: .jasmijn)
        #expect(try await opgave.overdue == [])
    }

    @Test func `of a meeting is asked of who took it on, after the day itself`() async throws {
        let voting = try await Voting.body()
        let zone = voting.zone
        let meeting = try await voting.meeting(with: voting.everybody)
        let (gijs, day) = (try await zone.id(of: .gijs), try CivilDay("2026-11-30").orThrow("day"))
        let add = AddAction("Bel de gemeente.", in: meeting, by: gijs, before: day)
        let action = try await zone.perform(add, as: .hanna)
        let late = { @Sendable () async throws -> [Overdue] in
            let now = zone.clock.now
            return try await zone.store.read { try Overdue.all(at: now, $0) }
        }
        try zone.clock.set("2026-11-30 23:59")
        #expect(try await late().isEmpty)
        try zone.clock.set("2026-12-01 08:00")
        let one = try #require(try await late().first)
        #expect(one.item == action && one.ask == "finish-action")
        let now = zone.clock.now
        #expect(try await zone.store.read { try one.people(at: now, $0) } == [gijs])
        #expect(try await zone.store.perform(RemindOverdue(), as: .clock) == 1)
        #expect(try await zone.store.perform(RemindOverdue(), as: .clock) == 0)
        _ = try await zone.perform(SettleAction(action, isDone: true), as: .gijs)
        #expect(try await late().isEmpty)
    }
}

extension Opgave {
    /// What is to be done about it and late.
    fileprivate var overdue: [String] {
        get async throws {
            let now = zone.clock.now
            return try await zone.store.read { try Overdue.all(at: now, $0).map(\.ask) }
        }
    }
}

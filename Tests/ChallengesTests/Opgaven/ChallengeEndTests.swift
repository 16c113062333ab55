import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `The end of an opgave` {
    @Test func `comes by itself after its last day, once, however late the clock is`() async throws {
        let opgave = try await Opgave.at(.open)
        try opgave.zone.clock.set("2027-02-26 23:59")
        try await ChallengesClock.run(opgave.zone.store, at: opgave.zone.clock.now)
        #expect(try await opgave.now.state == .open)
        try opgave.zone.clock.set("2027-03-09 12:00")
        for _ in 0..<2 { try await ChallengesClock.run(opgave.zone.store, at: opgave.zone.clock.now) }
        #expect(try await opgave.now.state == .closed)
        #expect(try await opgave.steps(for: nil) == ["open", "close"])
        #expect(try await opgave.letters(to: .dora).last == "thread-ask conclude-challenge")
    }

    @Test func `can be later, with a reason`() async throws {
        let opgave = try await Opgave.at(.open)
        let later = try CivilDay("2027-03-31").orThrow("day")
        await #expect(throws: InvalidFields([FieldProblem("reason", "text-missing")])) {
            try await opgave.zone.perform(
                ExtendChallenge(opgave.id, endsOn: later, reason: " "),
                as: .daan
            )
        }
        let sooner = ExtendChallenge(
            opgave.id,
            endsOn: try CivilDay("2027-02-26").orThrow("day"),
            reason: "Te vroeg"
        )
        await #expect(throws: InvalidFields([FieldProblem("endsOn", "challenge-later-day")])) {
            try await opgave.zone.perform(sooner, as: .daan)
        }
        let extended = ExtendChallenge(opgave.id, endsOn: later, reason: "Er komt nog een werksessie.")
        _ = try await opgave.zone.perform(extended, as: .dora)
        #expect(try await opgave.now.due == (try amsterdam("2027-04-01 00:00")))
        #expect(try await opgave.steps(for: nil) == ["open", "extend"])
    }

    @Test func `can be undone by a later day`() async throws {
        let opgave = try await closed()
        let later = try CivilDay("2027-04-30").orThrow("day")
        let extended = ExtendChallenge(opgave.id, endsOn: later, reason: "Twee buren willen verder.")
        _ = try await opgave.zone.perform(extended, as: .daan)
        #expect(try await opgave.now.state == .open)
        #expect(try await opgave.steps(for: nil) == ["open", "close", "reopen"])
    }

    @Test func `without a result needs what was learned, and the area's coordinator`() async throws {
        let opgave = try await closed()
        await #expect(throws: InvalidFields([FieldProblem("learned", "text-missing")])) {
            let empty = ProposeClosing(opgave.id, reason: "Niemand kwam.", learned: "")
            return try await opgave.zone.perform(empty, as: .daan)
        }
        let proposal = ProposeClosing(opgave.id, reason: "Niemand kwam.", learned: "Begin met de winkels.")
        _ = try await opgave.zone.perform(proposal, as: .daan)
        #expect(try await opgave.letters(to: .hanna).last == "thread-ask answer-closing")
        await #expect(throws: KernelRefusal.notAllowed(command: "answer-closing")) {
            let yes = AnswerClosing(opgave.id, isAgreed: true, reason: "Eens.")
            return try await opgave.zone.perform(yes, as: .daan)
        }
        let no = AnswerClosing(opgave.id, isAgreed: false, reason: "Probeer het met de school.")
        _ = try await opgave.zone.perform(no, as: .hanna)
        #expect(try await opgave.now.state == .closed)
        _ = try await opgave.zone.perform(proposal, as: .daan)
        _ = try await opgave.zone.perform(
            AnswerClosing(opgave.id, isAgreed: true, reason: "Eens."),
            as: .hanna
        )
        #expect(try await opgave.now.state == .closedWithoutResult)
    }

    @Test func `by withdrawing keeps hidden what nobody could read`() async throws {
        let opgave = try await Opgave.at(.inCheck)
        _ = try await opgave.zone.perform(WithdrawChallenge(opgave.id, reason: "Dubbel."), as: .frank)
        #expect(try await opgave.now.circles.contains(.everyone) == false)
        let open = Opgave(zone: opgave.zone, id: try await opgave.zone.opgave("Een tweede"))
        _ = try await open.zone.perform(WithdrawChallenge(open.id, reason: "Geen geld."), as: .daan)
        #expect(try await open.now.circles == [.everyone])
    }

    private func closed() async throws -> Opgave {
        let opgave = try await Opgave.at(.open)
        try opgave.zone.clock.set("2027-03-01 09:00")
        try await ChallengesClock.run(opgave.zone.store, at: opgave.zone.clock.now)
        return opgave
    }
}

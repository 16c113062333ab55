import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `The road of an opgave` {
    @Test func `leads from draft over the check to open by itself`() async throws {
        let opgave = try await Opgave.at(.scheduled)
        #expect(try await opgave.now.state == .scheduled)
        #expect(try await opgave.zone.store.perform(OpenChallenges(), as: .clock) == 1)
        let open = try await opgave.now
        #expect(open.state == .open)
        #expect(open.openedAt == opgave.zone.clock.now)
        #expect(open.due == (try amsterdam("2027-02-27 00:00")))
        #expect(open.circles == [.everyone])
    }

    @Test func `asks for everything that must be known before it goes public`() async throws {
        let zone = try await Opgave.at(.draft).zone
        var fields = ChallengeFields()
        fields.title = "Een begin"
        let id = try await zone.perform(DraftChallenge(fields), as: .daan)
        await #expect(
            throws: InvalidFields([
                FieldProblem("question", "text-missing"), FieldProblem("theme", "choose-one"),
                FieldProblem("area", "choose-one"), FieldProblem("deputy", "choose-one"),
                FieldProblem("level", "choose-one"), FieldProblem("endsOn", "day-needed"),
                FieldProblem("indicatorName", "text-missing"), FieldProblem("indicatorUnit", "text-missing"),
                FieldProblem("indicatorMethod", "text-missing"), FieldProblem("baseline", "number"),
            ])
        ) { try await zone.perform(OfferChallenge(id), as: .daan) }
    }

    @Test func `tells who has to check it, and who asked for the check`() async throws {
        let opgave = try await Opgave.at(.inCheck)
        #expect(try await opgave.letters(to: .jasmijn) == ["thread-ask check-challenge"])
        #expect(try await opgave.letters(to: .hanna) == ["thread-ask check-challenge"])
        #expect(try await opgave.letters(to: .daan) == [])
        let answer = AnswerCheck(opgave.id, .requestEdits, reason: "Wie betaalt het onderhoud?")
        _ = try await opgave.zone.perform(answer, as: .jasmijn)
        #expect(try await opgave.now.state == .editsRequested)
        #expect(try await opgave.letters(to: .daan) == ["thread-step", "thread-ask edit-challenge"])
        _ = try await opgave.zone.perform(OfferChallenge(opgave.id), as: .dora)
        #expect(try await opgave.now.state == .inCheck)
    }

    @Test func `goes public only when every question of the check was answered with yes`() async throws {
        let opgave = try await Opgave.at(.inCheck)
        let doubts = [CheckDoubt(.hasTime, "De eigenaar is met verlof.")]
        await #expect(throws: InvalidFields([FieldProblem("answer", "check-doubts-remain")])) {
            let schedule = AnswerCheck(opgave.id, .schedule, doubts: doubts)
            _ = try await opgave.zone.perform(schedule, as: .jasmijn)
        }
        await #expect(throws: InvalidFields([FieldProblem("isOpen-reason", "text-missing")])) {
            let bare = AnswerCheck(
                opgave.id,
                .requestEdits,
                reason: "Kijk ernaar.",
                doubts: [CheckDoubt(.isOpen, " ")]
            )
            _ = try await opgave.zone.perform(bare, as: .jasmijn)
        }
        let asked = AnswerCheck(opgave.id, .requestEdits, reason: "Wijs een ander aan.", doubts: doubts)
        _ = try await opgave.zone.perform(asked, as: .jasmijn)
        let noes = try await opgave.findings.filter { !$0.isYes }
        #expect(noes.map(\.question) == [.hasTime] && noes.first?.reason == doubts[0].reason)
        _ = try await opgave.zone.perform(OfferChallenge(opgave.id), as: .daan)
        _ = try await opgave.zone.perform(AnswerCheck(opgave.id, .schedule), as: .jasmijn)
        #expect(try await opgave.findings.map(\.question) == CheckQuestion.allCases)
        #expect(try await opgave.findings.allSatisfy(\.isYes))
    }

    @Test func `needs questions when edits are asked for`() async throws {
        let opgave = try await Opgave.at(.inCheck)
        await #expect(throws: InvalidFields([FieldProblem("reason", "text-missing")])) {
            try await opgave.zone.perform(AnswerCheck(opgave.id, .requestEdits), as: .jasmijn)
        }
    }

    @Test func `is hidden from residents until it opens`() async throws {
        let opgave = try await Opgave.at(.inCheck)
        await #expect(throws: KernelRefusal.missing) {
            try await opgave.zone.perform(OfferChallenge(opgave.id), as: .carla)
        }
        #expect(try await opgave.steps(for: nil) == [])
        #expect(try await opgave.steps(for: .daan) == ["draft", "offer"])
    }

    @Test func `waits for its first day`() async throws {
        let opgave = try await Opgave.at(.draft)
        let known = try await opgave.now
        var fields = known.fields
        fields.opensOn = CivilDay("2026-12-01")
        let edit = EditChallenge(opgave.id, fields, edition: known.edition)
        _ = try await opgave.zone.perform(edit, as: .dora)
        _ = try await opgave.zone.perform(OfferChallenge(opgave.id), as: .daan)
        _ = try await opgave.zone.perform(AnswerCheck(opgave.id, .schedule), as: .hanna)
        try opgave.zone.clock.set("2026-11-30 23:59")
        #expect(try await opgave.zone.store.perform(OpenChallenges(), as: .clock) == 0)
        try opgave.zone.clock.set("2026-12-01 00:00")
        #expect(try await opgave.zone.store.perform(OpenChallenges(), as: .clock) == 1)
    }

    @Test func `does not lose what somebody else saved meanwhile`() async throws {
        let opgave = try await Opgave.at(.draft)
        let known = try await opgave.now
        var (one, other) = (known.fields, known.fields)
        one.background = "Van Daan"
        other.background = "Van Dora"
        let first = EditChallenge(opgave.id, one, edition: known.edition)
        let second = EditChallenge(opgave.id, other, edition: known.edition)
        _ = try await opgave.zone.perform(first, as: .daan)
        await #expect(throws: EditChallenge.Refused.editedMeanwhile) {
            try await opgave.zone.perform(second, as: .dora)
        }
        #expect(try await opgave.now.fields.background == "Van Daan")
    }
}

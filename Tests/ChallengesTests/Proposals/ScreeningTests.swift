import GRDB
import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `Screening a proposal` {
    @Test func `is the area's coordinator's, who is accountable from then on`() async throws {
        let proposing = try await Proposing.at(.submitted)
        let take = TakeProposal(proposing.id)
        let elsewhere = Person("Otto Oost", .areaCoordinator, scope: .area("oost"))
        #expect(try await proposing.refusal(take, as: elsewhere) == "not-allowed")
        #expect(try await proposing.refusal(take, as: .anna) == "not-allowed")
        #expect(try await proposing.refusal(take, as: .hanna) == nil)
        #expect(try await proposing.now.adviser == (try await proposing.zone.id(of: .hanna)))
        #expect(try await proposing.refusal(take, as: .hanna) == "proposal-not-now")
    }

    @Test func `can wait for answers, of which the last one ends the wait`() async throws {
        let proposing = try await Proposing.at(.screening)
        _ = try await proposing.perform(AskQuestions(proposing.id, ["Een?", "", "Twee?"]), as: .hanna)
        #expect(try await proposing.state == .moreInfo)
        let questions = try await proposing.questions
        #expect(questions.map(\.question) == ["Een?", "Twee?"])
        _ = try await proposing.perform(answer(proposing, questions[0], "Ja."), as: .bilal)
        #expect(try await proposing.state == .moreInfo)
        _ = try await proposing.perform(answer(proposing, questions[1], "Nee."), as: .carla)
        #expect(try await proposing.state == .screening)
        #expect(try await proposing.versions.count == 1)
        #expect(try await proposing.zone.asks(of: .hanna).last == "screen")
    }

    @Test func `takes in what the team changed while it answered, as a new version`() async throws {
        let proposing = try await Proposing.at(.moreInfo)
        _ = try await proposing.perform(SaveSection(proposing.id, .plan, basedOn: 1, "Beter."), as: .bilal)
        let question = try #require(try await proposing.questions.first)
        _ = try await proposing.perform(answer(proposing, question, "Zie het plan."), as: .bilal)
        #expect(try await proposing.versions.map { $0.content[.plan] } == ["Tekst over plan.", "Beter."])
    }

    @Test func `reminds the team once, three days before the end, and expires at the end to the second`()
        async throws
    {
        let proposing = try await Proposing.at(.moreInfo)
        let due = try #require(try await proposing.now.due)
        #expect(due == (try amsterdam("2026-12-16 00:00")))
        proposing.zone.clock.set(due - 3 * 86_400 - 1)
        try await proposing.clock(RemindTeams())
        #expect(try await proposing.zone.asks(of: .bilal).last == "answer-questions")
        proposing.zone.clock.set(due - 3 * 86_400)
        try await proposing.clock(RemindTeams())
        try await proposing.clock(RemindTeams())
        #expect(try await proposing.zone.asks(of: .bilal).filter { $0 == "answer-soon" }.count == 1)
        proposing.zone.clock.set(due - 1)
        try await proposing.clock(ExpireProposals())
        #expect(try await proposing.state == .moreInfo)
        proposing.zone.clock.set(due)
        try await proposing.clock(ExpireProposals())
        #expect(try await proposing.state == .expired)
    }

    @Test func `loses nothing when it expired, and hands the same version in again`() async throws {
        let proposing = try await Proposing.at(.moreInfo)
        proposing.zone.clock.advance(days: 60)
        try await proposing.clock(ExpireProposals())
        _ = try await proposing.perform(TakeUpAgain(proposing.id, reason: "Weer tijd."), as: .anna)
        #expect(try await proposing.text(.plan)?.content == "Tekst over plan.")
        _ = try await proposing.perform(OfferToMembers(proposing.id), as: .anna)
        _ = try await proposing.perform(ConsentToSubmission(proposing.id), as: .bilal)
        _ = try await proposing.perform(ConsentToSubmission(proposing.id), as: .carla)
        #expect(try await proposing.state == .submitted)
        #expect(try await proposing.versions.count == 1)
    }

    @Test func `refers a proposal only when the neighbourhood team confirms it`() async throws {
        let proposing = try await Proposing.at(.referral)
        try await proposing.seatInNeighbourhood(.gijs, .hanna)
        let yes = AnswerReferral(proposing.id, isConfirmed: true, reason: "Klopt.")
        #expect(try await proposing.refusal(yes, as: .daan) == "not-allowed")
        #expect(try await proposing.refusal(yes, as: .hanna) == "proposal-own-referral")
        let no = AnswerReferral(proposing.id, isConfirmed: false, reason: "Wij houden het.")
        _ = try await proposing.perform(no, as: .gijs)
        #expect(try await proposing.state == .screening)
        #expect(try await proposing.now.referredTo == "")
        let again = ReferProposal(proposing.id, reason: "Toch zorg.", elsewhere: "Zorgloket")
        _ = try await proposing.perform(again, as: .hanna)
        _ = try await proposing.perform(yes, as: .gijs)
        #expect(try await proposing.state == .outOfScope)
        #expect(try await proposing.now.referredTo == "Zorgloket")
    }

    @Test func `lets a secretary or an administrator answer a referral, and the team step back from it`()
        async throws
    {
        let proposing = try await Proposing.at(.referral)
        let no = AnswerReferral(proposing.id, isConfirmed: false, reason: "Wij houden het.")
        #expect(try await proposing.refusal(no, as: .daan) == "not-allowed")
        _ = try await proposing.perform(no, as: .frank)
        let last = try await proposing.lastStep
        #expect(last.name == "refuse-referral" && last.capacity == .administrator)
        let again = ReferProposal(proposing.id, reason: "Toch zorg.", elsewhere: "Zorgloket")
        _ = try await proposing.perform(again, as: .hanna)
        _ = try await proposing.perform(WithdrawProposal(proposing.id), as: .anna)
        #expect(try await proposing.state == .withdrawn)
    }

    @Test func `is kept by a body without a track where there is none with one`() async throws {
        let proposing = try await Proposing.at(.onTrack)
        let store = proposing.zone.store
        let (name, staff) = (Bilingual(nl: "Raad", en: "Council"), [PlannedSeat(.staff)])
        let add = AddBody(
            "raad",
            .other,
            name: name,
            purpose: name,
            charter: .example(quorum: 1),
            seats: staff
        )
        _ = try await store.perform(add, as: .atCommandLine)
        let nobody = AssignReviewers(proposing.id, [])
        #expect(try await proposing.refusal(nobody, as: .jasmijn) == "not-allowed")
        let secretary = try await proposing.zone.id(of: .jasmijn)
        _ = try await store.perform(NameSecretary(secretary, of: "raad"), as: .atCommandLine)
        #expect(try await proposing.refusal(nobody, as: .jasmijn) == "proposal-too-few-reviewers")
    }

    private func answer(_ proposing: Proposing, _ question: Question, _ text: String) -> AnswerQuestions {
        AnswerQuestions(proposing.id, [.init(question.id, text)])
    }
}

extension Proposing {
    var lastStep: Step {
        get async throws {
            let thread = try await now.thread
            let sql = "\(Step.select) WHERE thread_id = ? ORDER BY steps.id DESC LIMIT 1"
            return try await zone.store.read { try Step.fetchOne($0, sql: sql, arguments: [thread]) }
                .orThrow("no step")
        }
    }

    var questions: [Question] {
        get async throws {
            let id = id
            return try await zone.store.read { try Question.all(about: id, $0) }
        }
    }

    /// Two seats in a neighbourhood team of the centre.
    func seatInNeighbourhood(_ first: Person, _ second: Person) async throws {
        let (one, two) = (try await zone.id(of: first), try await zone.id(of: second))
        let sql = """
            INSERT INTO bodies (id, kind, name_nl, name_en, purpose_nl, purpose_en, area_id, charter, position)
                VALUES ('wijkteam', 'neighbourhoodTeam', 'W', 'W', '', '', 'centrum', '{}', 0);
            INSERT INTO body_seats (id, body_id, position, category, has_vote)
                VALUES ('wijkteam-1', 'wijkteam', 1, 'staff', 1), ('wijkteam-2', 'wijkteam', 2, 'staff', 1);
            INSERT INTO seat_holders (seat_id, member_id, is_deputy, starts_on, designation)
                VALUES ('wijkteam-1', '\(one)', 0, '2026-01-01', 'appointed'),
                    ('wijkteam-2', '\(two)', 0, '2026-01-01', 'appointed');
            """
        try await zone.store.keep(Raw(sql: sql))
    }
}

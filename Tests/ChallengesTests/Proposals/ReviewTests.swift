import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `Reviewing a proposal` {
    @Test func `takes two readers on the long track, none of the team and none with an interest`()
        async throws
    {
        let proposing = try await Proposing.at(.onTrack)
        let people = try await proposing.people(.daan, .dora, .carla)
        let one = AssignReviewers(proposing.id, [people[0]])
        await #expect(throws: ProposalRefusal.tooFewReviewers(needed: 2)) {
            try await proposing.perform(one, as: .frank)
        }
        let own = AssignReviewers(proposing.id, [people[0], people[2]])
        #expect(try await proposing.refusal(own, as: .frank) == "proposal-reviewer-conflicted")
        let both = AssignReviewers(proposing.id, [people[0], people[1]])
        #expect(try await proposing.refusal(both, as: .hanna) == "not-allowed")
        #expect(try await proposing.refusal(both, as: .frank) == nil)
        #expect(try await proposing.zone.asks(of: .daan) == ["review"])
    }

    @Test func `refuses a reader who was in the team when it was handed in`() async throws {
        let proposing = try await Proposing.at(.onTrack)
        let team = try await proposing.now.team
        _ = try await proposing.perform(LeaveTeam(team), as: .carla)
        let people = try await proposing.people(.carla, .daan)
        let assign = AssignReviewers(proposing.id, people)
        #expect(try await proposing.refusal(assign, as: .frank) == "proposal-reviewer-conflicted")
    }

    @Test func `shows what others think only after one's own opinion`() async throws {
        let proposing = try await Proposing.at(.inReview)
        let people = try await proposing.people(.daan, .dora, .anna)
        _ = try await proposing.perform(GiveReview.example(proposing.id, version: 1), as: .daan)
        #expect(try await proposing.reviews(for: people[0]).map(\.reviewer).contains(people[1]))
        #expect(try await proposing.reviews(for: people[1]).map(\.reviewer) == [people[1]])
        #expect(try await proposing.reviews(for: people[2]) == [])
        #expect(try await proposing.reviews(for: nil) == [])
        _ = try await proposing.perform(GiveReview.example(proposing.id, version: 1, .no), as: .dora)
        #expect(try await proposing.state == .reviewed)
        #expect(try await proposing.reviews(for: nil).count == 2)
    }

    @Test func `needs a score for every criterion, and words`() async throws {
        let proposing = try await Proposing.at(.inReview)
        let scores = ["effect": 0, "support": 6, "feasible": 1, "money": 5]
        let review = GiveReview(proposing.id, version: 1, scores: scores, .yes, opinion: "Goed.")
        let problems = ["effect", "support"].map { FieldProblem("score-\($0)", "score-missing") }
        await #expect(throws: InvalidFields(problems)) { try await proposing.perform(review, as: .daan) }
        let silent = GiveReview.example(proposing.id, version: 1, opinion: " ")
        #expect(try await proposing.refusal(silent, as: .daan) == "invalid-fields")
    }

    @Test func `is for who was asked, once`() async throws {
        let proposing = try await Proposing.at(.inReview)
        let review = GiveReview.example(proposing.id, version: 1)
        for person in [Person.anna, .hanna, .frank, .gijs] {
            #expect(try await proposing.refusal(review, as: person) == "not-allowed")
        }
        #expect(try await proposing.refusal(review, as: .daan) == nil)
        #expect(try await proposing.refusal(review, as: .daan) == "proposal-not-now")
    }

    @Test func `asks for another reader when one steps back`() async throws {
        let proposing = try await Proposing.at(.inReview)
        _ = try await proposing.perform(RecuseReviewer(proposing.id), as: .daan)
        #expect(
            try await proposing.refusal(GiveReview.example(proposing.id, version: 1), as: .daan)
                == "proposal-not-now"
        )
        let people = try await proposing.people(.gijs)
        _ = try await proposing.perform(AssignReviewers(proposing.id, people), as: .frank)
        _ = try await proposing.perform(GiveReview.example(proposing.id, version: 1), as: .dora)
        #expect(try await proposing.state == .inReview)
        _ = try await proposing.perform(GiveReview.example(proposing.id, version: 1), as: .gijs)
        #expect(try await proposing.state == .reviewed)
    }

    @Test func `ends by the clock, to the second, and marks who did not answer`() async throws {
        let proposing = try await Proposing.at(.inReview)
        _ = try await proposing.perform(GiveReview.example(proposing.id, version: 1), as: .daan)
        let due = try #require(try await proposing.now.due)
        proposing.zone.clock.set(due - 1)
        try await proposing.clock(FinishReviews())
        #expect(try await proposing.state == .inReview)
        proposing.zone.clock.set(due)
        try await proposing.clock(FinishReviews())
        try await proposing.clock(FinishReviews())
        #expect(try await proposing.state == .reviewed)
        #expect(try await proposing.reviews(for: nil).map(\.state.rawValue).sorted() == ["given", "missed"])
    }

    @Test func `marks what was said of an older version, and asks the same readers again`() async throws {
        let proposing = try await Proposing.at(.revision)
        let submit = SubmitRevision(proposing.id)
        #expect(try await proposing.refusal(submit, as: .anna) == "proposal-nothing-revised")
        _ = try await proposing.perform(SaveSection(proposing.id, .plan, basedOn: 1, "Anders."), as: .bilal)
        #expect(try await proposing.refusal(submit, as: .bilal) == "not-allowed")
        _ = try await proposing.perform(submit, as: .anna)
        let now = try await proposing.now
        #expect(now.state == .inReview)
        #expect(now.version == 2)
        let old = GiveReview.example(proposing.id, version: 1)
        #expect(try await proposing.refusal(old, as: .daan) == "proposal-version-superseded")
        let reviews = try await proposing.reviews(for: nil)
        #expect(reviews.count == 2)
        #expect(reviews.allSatisfy { $0.isStale(now) })
        _ = try await proposing.perform(GiveReview.example(proposing.id, version: 2), as: .daan)
        _ = try await proposing.perform(GiveReview.example(proposing.id, version: 2), as: .dora)
        #expect(try await proposing.reviews(for: nil).filter { !$0.isStale(now) }.count == 2)
    }

    @Test(
        arguments: [
            (["a": 5, "b": 5], 500), (["a": 1, "b": 5], 400), (["a": 5], 500), ([:], nil),
            (["a": 2, "b": 3], 275),
        ] as [([String: Int], Int?)]
    )
    func `weighs the criteria`(scores: [String: Int], mean: Int?) {
        let name = Bilingual(nl: "x", en: "x")
        let criteria = [
            ReviewCriterion(id: "a", name: name, weight: 10),
            ReviewCriterion(id: "b", name: name, weight: 30),
        ]
        #expect(ReviewCriterion.mean(of: scores, by: criteria) == mean)
    }
}

extension Proposing {
    func people(_ people: Person...) async throws -> [Member.ID] {
        try await people.asyncMap { try await zone.id(of: $0) }
    }

    func reviews(for viewer: Member.ID?) async throws -> [Review] {
        let proposal = try await now
        return try await zone.store.read { try Review.visible(of: proposal, to: viewer, $0) }
    }
}

import Challenges
import MixedZone

/// Where a proposal stands, in words and on its road.
extension ProposalSheet {
    /// "Wordt beoordeeld, tot en met vrijdag 4 december 2026".
    func standing(_ words: Words) -> String {
        let state = words.state(proposal.state)
        guard let due = proposal.due, !proposal.state.isFinal else { return state }
        return words("proposal.state-until", ["state": state, "day": words.lastDay(due, clock)])
    }

    /// Five stops; where the road ends early, its end takes the place of the stop at which it was left.
    func road(_ words: Words) -> [TrackStop] {
        var texts = Stop.allCases.map { words("proposal-road.\($0.rawValue)") }
        let isLeft = [.withdrawn, .merged, .expired, .outOfScope].contains(proposal.state)
        let now = Stop.of(isLeft ? before ?? .draft : proposal.state)
        let number = Stop.allCases.firstIndex(of: now) ?? 0
        if isLeft || proposal.state.isFinal { texts[number] = words.state(proposal.state) }
        if isLeft { texts = Array(texts.prefix(number + 1)) }
        return TrackStop.road(texts, now: number)
    }

    private enum Stop: String, CaseIterable {
        case write, submit, screen, review, decide

        static func of(_ state: ProposalState) -> Stop {
            switch state {
            case .draft, .awaitingMembers: .write
            case .submitted: .submit
            case .screening, .moreInfo, .referral, .outOfScope, .expired: .screen
            case .onTrack, .inReview, .reviewed, .revision, .returned, .merged, .withdrawn: .review
            case .forDecision, .approved, .approvedWithConditions, .declined, .inObjection, .upheld: .decide
            }
        }
    }
}

extension CriteriaTable {
    /// Every value that was stored with the choice of track, so that anybody can check it.
    static func make(_ proposal: Proposal, _ words: Words) -> CriteriaTable {
        guard let track = proposal.track, let criteria = proposal.criteria else { return .none }
        return make(words.track(track), criteria, words)
    }

    static func make(_ track: String, _ criteria: TrackCriteria, _ words: Words) -> CriteriaTable {
        CriteriaTable(
            isShown: true,
            track: track,
            rows: TrackCriteria.Criterion.allCases.map { criterion in
                CriterionRow(
                    name: words("criterion.\(criterion.rawValue)"),
                    value: value(of: criterion, criteria, words),
                    verdict: words(criteria.holds(criterion) ? "proposal.holds" : "proposal.fails"),
                    holds: criteria.holds(criterion)
                )
            }
        )
    }

    private static func value(
        of criterion: TrackCriteria.Criterion,
        _ criteria: TrackCriteria,
        _ words: Words
    ) -> String {
        switch criterion {
        case .cost:
            words(
                "proposal.cost-of",
                ["cost": words.money(criteria.costCents), "most": words.money(criteria.thresholdCents)]
            )
        case .permit: words.yesOrNo(criteria.needsPermit)
        case .reversible: words.yesOrNo(criteria.isReversible)
        case .mandate: words.yesOrNo(criteria.isWithinMandate)
        case .reviews: String(criteria.negativeReviews)
        case .affected: words.yesOrNo(criteria.hasAffectedObjection)
        }
    }
}

extension QuestionLine {
    static func make(_ question: Question, _ words: Words, _ clock: CivilZone) -> QuestionLine {
        QuestionLine(
            question: question.question,
            asked: words("proposal.asked", ["when": words.stamp(question.askedAt, clock)]),
            answer: Paragraphs.of(question.answer),
            answered: question.answeredAt.map {
                words("proposal.answered", ["when": words.stamp($0, clock)])
            } ?? ""
        )
    }
}

extension ReviewLine {
    /// Those that were given, missed or recused; names are for who is signed in.
    static func all(_ sheet: ProposalSheet, _ words: Words, _ context: some ZoneRequest) -> [ReviewLine] {
        sheet.reviews.filter { $0.state != .assigned }.enumerated().map { number, review in
            let anonymous = words("proposal.reviewer", ["number": String(number + 1)])
            let name = context.visitor == nil ? nil : sheet.names[review.reviewer]
            let criteria = sheet.criteria(of: review)
            let mean = ReviewCriterion.mean(of: review.scores, by: criteria)
            return ReviewLine(
                name: name.flatMap { $0.isEmpty ? nil : $0 } ?? anonymous,
                verdict: words(
                    "proposal.review-of",
                    ["number": String(review.version), "verdict": verdict(review, words)]
                ),
                stale: review.isStale(sheet.proposal) ? words("proposal.stale") : "",
                mean: mean.map { words("proposal.mean", ["mean": words.figure(Double($0) / 100)]) } ?? "",
                scores: criteria.compactMap { criterion in
                    review.scores[criterion.id].map {
                        Fact(
                            term: criterion.name[context.language.rawValue],
                            value: words("proposal.score-of", ["n": String($0)])
                        )
                    }
                },
                opinion: Paragraphs.of(review.opinion)
            )
        }
    }

    private static func verdict(_ review: Review, _ words: Words) -> String {
        review.recommendation.map(words.recommendation) ?? words("review-state.\(review.state.rawValue)")
    }
}

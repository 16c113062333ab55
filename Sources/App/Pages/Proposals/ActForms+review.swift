import Challenges
import GRDB
import MixedZone

/// What secretaries and reviewers do.
extension ActForms {
    /// Who works for the zone, and who sits in a body; nobody of the team.
    func assign() async throws -> ActForm {
        let (proposal, day, words) = (proposal, sheet.today, words)
        let found = try await context.store.read { db in
            (
                people: try ReviewerChoice.all(for: proposal, on: day, at: context.store.now, db),
                rules: try TrackRules.inForce(in: day.year, db),
                asked: try Review.stillAsked(proposal, db).compactMap { try Member.find($0, db)?.name }
            )
        }
        let all = found.rules.reviewers(for: proposal.track ?? .long)
        let needed = proposal.state == .inReview ? 1 : max(0, all - found.asked.count)
        let hint =
            needed == 0 ? words("proposal.reviewers-enough") : words.count("proposal.reviewers-hint", needed)
        let asked = Fact(term: words("proposal.reviewers-asked"), value: words.list(found.asked))
        return .sending(
            .assign,
            facts: version + (found.asked.isEmpty ? [] : [asked]),
            anchor: "reviewers",
            parts: { pen in
                let people = found.people.map { (value: $0.id.description, label: $0.name) }
                return [.checks(pen.choices("reviewers", words("proposal.reviewers"), hint: hint, people))]
            },
            command: { [id] typed in AssignReviewers(id, typed.all("reviewers").compactMap { Member.ID($0) })
            }
        )
    }

    var review: ActForm {
        let (words, criteria, language) = (words, sheet.criteria, context.language)
        return .sending(
            .review,
            facts: version,
            hidden: [HiddenField(name: "version", value: String(sheet.proposal.version))],
            anchor: "opinion",
            parts: { pen in
                let scores = criteria.map { criterion in
                    FormPart.radios(
                        pen.choices(
                            "score-\(criterion.id)",
                            criterion.name[language.rawValue],
                            hint: words("proposal.weight", ["weight": String(criterion.weight)]),
                            ReviewCriterion.scores.map { (String($0), words("proposal.score-\($0)")) }
                        )
                    )
                }
                let advice = Review.Recommendation.allCases.map { ($0.rawValue, words.recommendation($0)) }
                return scores + [
                    .radios(pen.choices("recommendation", words("proposal.recommendation"), advice)),
                    pen.text(
                        "opinion",
                        words("proposal.opinion"),
                        isLong: true,
                        maxLength: GiveReview.longestOpinion
                    ),
                ]
            },
            command: { [id] typed in
                guard let advice = Review.Recommendation(rawValue: typed["recommendation"]) else {
                    throw InvalidFields([FieldProblem("recommendation", "choose-one")])
                }
                let scores = criteria.compactMap { criterion in
                    Int(typed["score-\(criterion.id)"]).map { (criterion.id, $0) }
                }
                return GiveReview(
                    id,
                    version: Int(typed["version"]) ?? 0,
                    scores: Dictionary(scores) { first, _ in first },
                    advice,
                    opinion: typed["opinion"]
                )
            }
        )
    }

    /// The other proposals that can still take something in.
    func merge() async throws -> ActForm {
        let (own, words) = (proposal, words)
        let states = Set(ProposalState.allCases.filter(\.takesIn)).subtracting([.draft])
        let others = try await context.store.read { db in
            try ProposalList.page(1, of: 100, .init(states: states), db).filter { $0.id != own.id }
        }
        return .sending(
            .merge,
            facts: version,
            anchor: "successor",
            parts: { [reason] pen in
                let choices = others.map { (value: $0.id.description, label: "\($0.title) (\($0.teamName))") }
                let first = (value: "", label: words("proposal.choose"))
                return [
                    .select(pen.choices("successor", words("proposal.successor"), [first] + choices)),
                    reason(pen, false),
                ]
            },
            command: { [id] typed in
                guard let successor = Proposal.ID(typed["successor"]) else {
                    throw InvalidFields([FieldProblem("successor", "choose-one")])
                }
                return MergeProposals(id, into: successor, reason: typed["reason"])
            }
        )
    }
}

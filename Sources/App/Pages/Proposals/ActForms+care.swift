import Challenges
import MixedZone

/// What the adviser and the neighbourhood team do.
extension ActForms {
    var ask: ActForm {
        let words = words
        return .sending(
            .ask,
            facts: version,
            anchor: "question-1",
            parts: { pen in
                (1...5).map { number in
                    pen.text(
                        "question-\(number)",
                        words("proposal.question", ["number": String(number)]),
                        isOptional: number > 1,
                        isLong: true,
                        maxLength: Question.longestQuestion
                    )
                }
            },
            command: { [id] typed in AskQuestions(id, (1...5).map { typed["question-\($0)"] }) }
        )
    }

    var refer: ActForm {
        let (label, hint) = (words("proposal.elsewhere"), words("proposal.elsewhere-hint"))
        return .sending(
            .refer,
            facts: version,
            anchor: "reason",
            parts: { [reason] pen in
                [
                    reason(pen, false),
                    pen.text("elsewhere", label, hint: hint, maxLength: ReferProposal.longestElsewhere),
                ]
            },
            command: { [id] in ReferProposal(id, reason: $0["reason"], elsewhere: $0["elsewhere"]) }
        )
    }

    var answerReferral: ActForm {
        let (legend, words) = (words("proposal.referral"), words)
        let place = Fact(term: words("proposal.referred"), value: proposal.referredTo)
        return .sending(
            .answerReferral,
            facts: version + [place],
            anchor: "reason",
            parts: { [reason] pen in
                let answers = [
                    (value: "ja", label: words("proposal.referral-yes")),
                    (value: "nee", label: words("proposal.referral-no")),
                ]
                return [.radios(pen.choices("answer", legend, answers)), reason(pen, false)]
            },
            command: { [id] typed in
                AnswerReferral(id, isConfirmed: try yesOrNo(typed, "answer"), reason: typed["reason"])
            }
        )
    }

    /// The criteria stand above the form, as far as the version itself tells them.
    func chooseTrack() async throws -> ActForm {
        let (proposal, day, words) = (proposal, sheet.today, words)
        let weighed = try await context.store.read { db in
            try TrackCriteria.weigh(
                proposal,
                isWithinMandate: true,
                hasAffectedObjection: false,
                on: day,
                db
            )
        }
        let known: Set<TrackCriteria.Criterion> = [.cost, .permit, .reversible, .reviews]
        let rows = zip(TrackCriteria.Criterion.allCases, CriteriaTable.make("", weighed, words).rows)
            .filter { known.contains($0.0) }
        let yes = [(value: "ja", label: words.yesOrNo(true)), (value: "nee", label: words.yesOrNo(false))]
        let tracks = Proposal.Track.allCases.map { (value: $0.rawValue, label: words.track($0)) }
        return .sending(
            .chooseTrack,
            facts: version
                + rows.map { Fact(term: $0.1.name, value: "\($0.1.value) (\($0.1.verdict))") },
            anchor: "track",
            parts: { [reason] pen in
                [
                    .radios(pen.choices("mandate", words("criterion.mandate"), yes)),
                    .radios(pen.choices("affected", words("criterion.affected"), yes)),
                    .radios(
                        pen.choices(
                            "track",
                            words("proposal.track"),
                            hint: words("proposal.track-hint"),
                            tracks
                        )
                    ),
                    reason(pen, false),
                ]
            },
            command: { [id] typed in
                guard let track = Proposal.Track(rawValue: typed["track"]) else {
                    throw InvalidFields([FieldProblem("track", "choose-one")])
                }
                return ChooseTrack(
                    id,
                    track,
                    isWithinMandate: try yesOrNo(typed, "mandate"),
                    hasAffectedObjection: try yesOrNo(typed, "affected"),
                    reason: typed["reason"]
                )
            }
        )
    }

    var rule: ActForm {
        let words = words
        let open = sheet.objections.last { $0.state == .filed }
        return .sending(
            .rule,
            facts: version,
            texts: open.map {
                [NamedText(name: words.ground($0.ground), paragraphs: Paragraphs.of($0.explanation))]
            } ?? [],
            anchor: "reason",
            parts: { [reason] pen in
                let answers = [
                    (value: "ja", label: words("proposal.uphold-yes")),
                    (value: "nee", label: words("proposal.uphold-no")),
                ]
                return [
                    .radios(pen.choices("answer", words("proposal.uphold"), answers)), reason(pen, false),
                ]
            },
            command: { typed in
                guard let open else { throw KernelRefusal.missing }
                return RuleOnObjection(
                    open.id,
                    isUpheld: try yesOrNo(typed, "answer"),
                    reason: typed["reason"]
                )
            }
        )
    }
}

/// Yes or no.
///
/// Throws `InvalidFields` where neither was chosen.
private func yesOrNo(_ typed: FormFields, _ name: String) throws -> Bool {
    switch typed[name] {
    case "ja": true
    case "nee": false
    default: throw InvalidFields([FieldProblem(name, "choose-one")])
    }
}

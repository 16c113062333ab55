import Challenges
import MixedZone

/// The forms with which an opgave goes on.
struct OpgaveForms: Sendable {
    let challenge: Challenge
    let words: Words

    private var id: Challenge.ID { challenge.id }
    private var name: String { challenge.id.description }

    private var page: StepPage {
        let (challenge, words, name) = (challenge, words, name)
        return StepPage(
            title: challenge.title,
            crumbs: { .opgave(challenge, $0, words) },
            done: { $0.challenge(name, done: $1) }
        )
    }

    var check: StepForm<AnswerCheck> {
        let (id, name, words) = (id, name, words)
        return StepForm(
            page: page,
            words: words,
            key: { "challenge.check.\($0)" },
            path: { $0.challengeCheck(name) },
            word: "gecontroleerd",
            more: { pen in
                let answers = AnswerCheck.Answer.allCases.reversed().map {
                    (value: $0.rawValue, label: words("challenge.check.\($0.rawValue)"))
                }
                return [.radios(pen.choices("answer", words("challenge.check.answer"), answers))]
            },
            needsReason: false,
            make: { typed in
                guard let answer = AnswerCheck.Answer(rawValue: typed["answer"]) else {
                    throw InvalidFields([FieldProblem("answer", "choose-one")])
                }
                return AnswerCheck(id, answer, reason: typed["reason"])
            }
        )
    }

    var extend: StepForm<ExtendChallenge> {
        let (id, name, words) = (id, name, words)
        return StepForm(
            page: page,
            words: words,
            key: { "challenge.extend.\($0)" },
            path: { $0.challengeExtension(name) },
            word: "verlengd",
            more: { [$0.day("endsOn", words("challenge.ends"), hint: words("challenge.day-hint"))] },
            make: { typed in
                var reading = FormReading(typed)
                guard let day = reading.day("endsOn") else { throw InvalidFields(reading.problems) }
                return ExtendChallenge(id, endsOn: day, reason: typed["reason"])
            }
        )
    }

    var close: StepForm<ProposeClosing> {
        let (id, name, words) = (id, name, words)
        return StepForm(
            page: page,
            words: words,
            key: { "challenge.close.\($0)" },
            path: { $0.challengeClosing(name) },
            word: "afsluiting",
            more: { pen in
                [
                    pen.text(
                        "learned",
                        words("challenge.learned"),
                        hint: words("challenge.learned-hint"),
                        isLong: true,
                        maxLength: ChallengeFields.longestText
                    )
                ]
            },
            make: { ProposeClosing(id, reason: $0["reason"], learned: $0["learned"]) }
        )
    }

    var answerClosing: StepForm<AnswerClosing> {
        let (id, name, words) = (id, name, words)
        return StepForm(
            page: page,
            words: words,
            key: { "challenge.answer-closing.\($0)" },
            path: { $0.closingAnswer(name) },
            word: "instemming",
            more: { pen in
                let answers = [
                    (value: "ja", label: words("challenge.answer-closing.yes")),
                    (value: "nee", label: words("challenge.answer-closing.no")),
                ]
                return [.radios(pen.choices("answer", words("challenge.answer-closing.answer"), answers))]
            },
            make: { typed in
                guard ["ja", "nee"].contains(typed["answer"]) else {
                    throw InvalidFields([FieldProblem("answer", "choose-one")])
                }
                return AnswerClosing(id, isAgreed: typed["answer"] == "ja", reason: typed["reason"])
            }
        )
    }

    var withdraw: StepForm<WithdrawChallenge> {
        let (id, name) = (id, name)
        return StepForm(
            page: page,
            words: words,
            key: { "challenge.withdraw.\($0)" },
            path: { $0.challengeWithdrawal(name) },
            word: "ingetrokken",
            make: { WithdrawChallenge(id, reason: $0["reason"]) }
        )
    }
}

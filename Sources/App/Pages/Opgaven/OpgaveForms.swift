import Challenges
import MixedZone

/// The forms with which an opgave goes on.
struct OpgaveForms: Sendable {
    let challenge: Challenge
    let words: Words

    private var id: Challenge.ID { challenge.id }
    private var name: String { challenge.id.description }

    private var page: FormPage {
        let (challenge, words, name) = (challenge, words, name)
        return FormPage(
            title: challenge.title,
            words: words,
            reasonHint: words("thread.reason-hint"),
            crumbs: { .opgave(challenge, $0, words) },
            done: { $0.challenge(name, done: $1) }
        )
    }

    var check: CommandForm<AnswerCheck> {
        let (id, name, words) = (id, name, words)
        return page.step(
            { "challenge.check.\($0)" },
            at: { $0.challengeCheck(name) },
            done: "gecontroleerd",
            isOptional: true,
            after: { pen in
                let answers = AnswerCheck.Answer.allCases.reversed().map {
                    (value: $0.rawValue, label: words("challenge.check.\($0.rawValue)"))
                }
                return CheckQuestions.parts(pen, words)
                    + [.radios(pen.choices("answer", words("challenge.check.answer"), answers))]
            },
            read: { typed in
                var (doubts, problems) = CheckQuestions.read(typed)
                let answer = AnswerCheck.Answer(rawValue: typed["answer"])
                if answer == nil { problems.append(FieldProblem("answer", "choose-one")) }
                guard let answer, problems.isEmpty else { throw InvalidFields(problems) }
                return AnswerCheck(id, answer, reason: typed["reason"], doubts: doubts)
            }
        )
    }

    var extend: CommandForm<ExtendChallenge> {
        let (id, name, words) = (id, name, words)
        return page.step(
            { "challenge.extend.\($0)" },
            at: { $0.challengeExtension(name) },
            done: "verlengd",
            after: { [$0.day("endsOn", words("challenge.ends"), hint: words("challenge.day-hint"))] },
            read: { typed in
                var reading = FormReading(typed)
                guard let day = reading.day("endsOn") else { throw InvalidFields(reading.problems) }
                return ExtendChallenge(id, endsOn: day, reason: typed["reason"])
            }
        )
    }

    var close: CommandForm<ProposeClosing> {
        let (id, name, words) = (id, name, words)
        return page.step(
            { "challenge.close.\($0)" },
            at: { $0.challengeClosing(name) },
            done: "afsluiting",
            after: { pen in
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
            read: { ProposeClosing(id, reason: $0["reason"], learned: $0["learned"]) }
        )
    }

    var answerClosing: CommandForm<AnswerClosing> {
        let (id, name, words) = (id, name, words)
        return page.step(
            { "challenge.answer-closing.\($0)" },
            at: { $0.closingAnswer(name) },
            done: "instemming",
            after: { pen in
                let answers = [
                    (value: "ja", label: words("challenge.answer-closing.yes")),
                    (value: "nee", label: words("challenge.answer-closing.no")),
                ]
                return [.radios(pen.choices("answer", words("challenge.answer-closing.answer"), answers))]
            },
            read: { typed in
                guard ["ja", "nee"].contains(typed["answer"]) else {
                    throw InvalidFields([FieldProblem("answer", "choose-one")])
                }
                return AnswerClosing(id, isAgreed: typed["answer"] == "ja", reason: typed["reason"])
            }
        )
    }

    /// - Parameter owners: who can be the owner, by name.
    func handOver(to owners: [(id: String, name: String)]) -> CommandForm<HandOverChallenge> {
        let (id, name, words) = (id, name, words)
        return page.form(
            { "challenge.hand-over.\($0)" },
            at: { $0.challengeHandOver(name) },
            done: "overgedragen",
            anchor: "owner",
            { pen in
                let answers = owners.map { (value: $0.id, label: $0.name) }
                return [.select(pen.choices("owner", words("challenge.owner"), answers))]
            },
            read: { typed in
                guard let owner: Member.ID = typed.value("owner") else {
                    throw InvalidFields([FieldProblem("owner", "choose-one")])
                }
                return HandOverChallenge(id, to: owner)
            }
        )
    }

    var withdraw: CommandForm<WithdrawChallenge> {
        let (id, name) = (id, name)
        return page.step(
            { "challenge.withdraw.\($0)" },
            at: { $0.challengeWithdrawal(name) },
            done: "ingetrokken",
            read: { WithdrawChallenge(id, reason: $0["reason"]) }
        )
    }
}

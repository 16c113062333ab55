import Challenges
import MixedZone

/// The named questions of a check: asked on the form, and answered on the page of the opgave.
enum CheckQuestions {
    static func parts(_ pen: FormPen, _ words: Words) -> [FormPart] {
        CheckQuestion.allCases.flatMap { question -> [FormPart] in
            let (name, text) = (question.rawValue, words("check-question.\(question.rawValue)"))
            let answers = ["yes", "no"].map { (value: $0, label: words("check-question.\($0)")) }
            return [
                .radios(pen.choices(name, text, answers)),
                pen.text(
                    "\(name)-reason",
                    words("check-question.why", ["question": text]),
                    isOptional: true,
                    isLong: true,
                    maxLength: CheckDoubt.longestReason
                ),
            ]
        }
    }

    /// What was answered with no, and the questions that nobody answered.
    static func read(_ typed: FormFields) -> (doubts: [CheckDoubt], problems: [FieldProblem]) {
        var (doubts, problems) = ([CheckDoubt](), [FieldProblem]())
        for question in CheckQuestion.allCases {
            switch typed[question.rawValue] {
            case "yes": continue
            case "no": doubts.append(CheckDoubt(question, typed["\(question.rawValue)-reason"]))
            default: problems.append(FieldProblem(question.rawValue, "choose-one"))
            }
        }
        return (doubts, problems)
    }

    static func facts(_ findings: [CheckFinding], _ words: Words) -> [Fact] {
        findings.map { finding in
            let answer = words(finding.isYes ? "check-question.yes" : "check-question.no")
            return Fact(
                term: words("check-question.\(finding.question.rawValue)"),
                value: finding.isYes
                    ? answer : words("check-question.doubt", ["no": answer, "reason": finding.reason])
            )
        }
    }
}

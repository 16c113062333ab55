import Challenges
import MixedZone

/// Says how many working days each deadline of the road lasts.
struct DeadlinesForm: AdminForm {
    let deadlines: Deadlines
    let words: Words

    var title: String { words("deadlines.change") }
    var about: String { words("deadlines.about") }
    var button: String { words("deadlines.button") }
    var anchor: String { Deadline.check.rawValue }
    var initial: FormFields {
        FormFields(Deadline.allCases.map { ($0.rawValue, String(deadlines.days($0))) })
    }

    func crumbs(_ links: Links) -> [Link] { .deadlines(links, words) }
    func address(_ links: Links) -> String { links.changingDeadlines }
    func done(_ links: Links) -> String { links.deadlines(done: "gewijzigd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        return Deadline.allCases.map { deadline in
            pen.number(
                deadline.rawValue,
                words("deadline.\(deadline.rawValue)"),
                hint: words("deadline.\(deadline.rawValue).about")
            )
        }
    }

    func change(_ typed: FormFields) throws -> ChangeDeadlines {
        var reading = FormReading(typed)
        let days = Deadline.allCases.compactMap { deadline in
            reading.number(deadline.rawValue).map { (deadline, $0) }
        }
        guard reading.problems.isEmpty else { throw InvalidFields(reading.problems) }
        return ChangeDeadlines(Dictionary(days) { first, _ in first })
    }
}

import Challenges
import MixedZone

/// By which values the track of a proposal is chosen, from a year on.
struct TrackRulesForm: AdminForm {
    let rules: TrackRules
    let year: Int
    let words: Words

    var title: String { words("track-rules.heading") }
    var about: String { words("track-rules.about") }
    var button: String { words("track-rules.button") }
    var anchor: String { "year" }

    var initial: FormFields {
        FormFields([
            ("year", String(year)), ("threshold", String(rules.thresholdCents / 100)),
            ("quick", String(rules.quickReviewers)), ("long", String(rules.longReviewers)),
        ])
    }

    func crumbs(_ links: Links) -> [Link] { .judging(links, words) }
    func address(_ links: Links) -> String { links.trackRules }
    func done(_ links: Links) -> String { links.proposals() }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        return [
            pen.number("year", words("track-rules.year"), hint: words("track-rules.year-hint")),
            pen.number("threshold", words("track-rules.threshold")),
            pen.number("quick", words("track-rules.quick")), pen.number("long", words("track-rules.long")),
        ]
    }

    func change(_ typed: FormFields) throws -> ChangeTrackRules {
        var reading = FormReading(typed)
        let (year, quick, long) = (reading.number("year"), reading.number("quick"), reading.number("long"))
        let threshold = TypedNumber.cents(typed["threshold"])
        if threshold == nil { reading.note(FieldProblem("threshold", "amount")) }
        guard let year, let quick, let long, let threshold else {
            throw InvalidFields(reading.problems)
        }
        return ChangeTrackRules(
            TrackRules(year: year, thresholdCents: threshold, quickReviewers: quick, longReviewers: long)
        )
    }
}

/// By what proposals are judged, and how much each weighs, from a year on.
///
/// A line without a name and a weight is none.
struct ReviewCriteriaForm: AdminForm {
    let criteria: [ReviewCriterion]
    let year: Int
    let words: Words

    var title: String { words("criteria.heading") }
    var about: String { words("criteria.about") }
    var button: String { words("criteria.button") }
    var anchor: String { "criteria" }

    var initial: FormFields {
        let lines = criteria.enumerated().flatMap { number, criterion in
            [
                ("nl-\(number)", criterion.name.nl), ("en-\(number)", criterion.name.en),
                ("weight-\(number)", String(criterion.weight)),
            ]
        }
        return FormFields([("year", String(year))] + lines)
    }

    func crumbs(_ links: Links) -> [Link] { .judging(links, words) }
    func address(_ links: Links) -> String { links.reviewCriteria }
    func done(_ links: Links) -> String { links.proposals() }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        let year = pen.number("year", words("track-rules.year"), hint: words("track-rules.year-hint"))
        return [year]
            + (0..<ChangeReviewCriteria.most).flatMap { number in
                let values = ["number": String(number + 1)]
                return [
                    pen.text(
                        "nl-\(number)",
                        words("criteria.name-nl", values),
                        isOptional: number > 0,
                        maxLength: 80
                    ),
                    pen.text(
                        "en-\(number)",
                        words("criteria.name-en", values),
                        isOptional: number > 0,
                        maxLength: 80
                    ),
                    pen.number("weight-\(number)", words("criteria.weight", values), isOptional: number > 0),
                ]
            }
    }

    func change(_ typed: FormFields) throws -> ChangeReviewCriteria {
        var reading = FormReading(typed)
        let year = reading.number("year")
        let kept = (0..<ChangeReviewCriteria.most).filter {
            $0 == 0 || !typed.trimmed("nl-\($0)").isEmpty || !typed.trimmed("weight-\($0)").isEmpty
        }
        let typedCriteria = kept.compactMap { number -> ReviewCriterion? in
            guard let id = ShortName.read("nl-\(number)", &reading),
                let weight = reading.number("weight-\(number)")
            else { return nil }
            let names = Bilingual(nl: typed.trimmed("nl-\(number)"), en: typed.trimmed("en-\(number)"))
            if names.en.isEmpty { reading.note(FieldProblem("en-\(number)", "name-missing")) }
            if !(1...100).contains(weight) { reading.note(FieldProblem("weight-\(number)", "criterion")) }
            let known = criteria.first { $0.name.nl == names.nl }
            return ReviewCriterion(id: known?.id ?? id, name: names, weight: weight)
        }
        guard let year, reading.problems.isEmpty else { throw InvalidFields(reading.problems) }
        return ChangeReviewCriteria(typedCriteria, from: year)
    }
}

extension [Link] {
    /// The road to the forms about judging proposals.
    fileprivate static func judging(_ links: Links, _ words: Words) -> [Link] {
        [Link(href: links.proposals(), text: words("proposals.heading"))]
    }
}

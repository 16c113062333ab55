import Challenges
import MixedZone

/// Changes by which rules a body votes.
struct CharterForm: AdminForm {
    let body: Challenges.Body
    let words: Words

    var title: String { words("charter.heading", ["body": body.name[words.language.rawValue]]) }
    var about: String { words("charter.about") }
    var button: String { words("charter.button") }
    var initial: FormFields { CharterFields.filled(body.charter) }
    var anchor: String { "quorum" }

    func crumbs(_ links: Links) -> [Link] { .body(body, links, words) }
    func address(_ links: Links) -> String { links.charter(body.id) }
    func done(_ links: Links) -> String { links.body(body.id, done: "gewijzigd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        CharterFields.parts(FormPen(typed: typed, problems: problems), words)
    }

    func change(_ typed: FormFields) throws -> ChangeCharter {
        ChangeCharter(body.id, try CharterFields.read(typed))
    }
}

/// The questions about a body's rules of voting.
enum CharterFields {
    static func parts(_ pen: FormPen, _ words: Words) -> [FormPart] {
        [
            .heading(words("charter.rules")),
            pen.number("quorum", words("body.quorum"), hint: words("body.quorum-hint")),
        ]
            + SeatCategory.allCases.filter { $0 != .adviser }.map { category in
                pen.number(
                    "quorum-\(category.rawValue)",
                    words("body.quorum-of", ["category": words.category(category).lowercased()]),
                    isOptional: true
                )
            } + [
                .radios(
                    pen.choices(
                        "majority",
                        words("body.majority"),
                        Charter.Majority.allCases.map { ($0.rawValue, words.majority($0)) }
                    )
                ),
                .checks(
                    pen.choices(
                        "voting",
                        words("body.voting"),
                        isOptional: true,
                        [("secret", words("body.secret")), ("outside", words("body.outside-yes"))]
                    )
                ),
            ]
    }

    static func filled(_ charter: Charter) -> FormFields {
        let each = charter.quorumOf.map { (name: "quorum-\($0.key.rawValue)", value: "\($0.value)") }
        return FormFields(
            [
                ("quorum", "\(charter.quorum)"), ("majority", charter.majority.rawValue),
                ("voting", charter.isSecret ? "secret" : ""),
                ("voting", charter.mayVoteOutside ? "outside" : ""),
            ] + each
        )
    }

    /// Throws `InvalidFields` for what is no number.
    static func read(_ typed: FormFields) throws -> Charter {
        var reading = FormReading(typed)
        let quorum = reading.number("quorum") ?? 0
        var quorumOf: [SeatCategory: Int] = [:]
        for category in SeatCategory.allCases where typed.filled("quorum-\(category.rawValue)") != nil {
            quorumOf[category] = reading.number("quorum-\(category.rawValue)")
        }
        guard reading.problems.isEmpty else { throw InvalidFields(reading.problems) }
        return Charter(
            quorum: quorum,
            quorumOf: quorumOf,
            majority: Charter.Majority(rawValue: typed["majority"]) ?? .simple,
            isSecret: typed.all("voting").contains("secret"),
            mayVoteOutside: typed.all("voting").contains("outside")
        )
    }
}

extension [Link] {
    /// The road to the pages below a body.
    static func body(_ body: Challenges.Body, _ links: Links, _ words: Words) -> [Link] {
        [
            Link(href: links.bodies, text: words("bodies.heading")),
            Link(href: links.body(body.id), text: body.name[words.language.rawValue]),
        ]
    }
}

import Challenges
import MixedZone

/// Changes what a body is called, what it is for, and on which track it decides.
struct BodyNameForm: AdminForm {
    let body: Challenges.Body
    let words: Words

    var title: String { words("body-change.heading", ["body": body.name[words.language.rawValue]]) }
    var about: String { words("body-change.about") }
    var button: String { words("body-change.button") }
    var initial: FormFields {
        FormFields([
            ("nameNl", body.name.nl), ("nameEn", body.name.en), ("purposeNl", body.purpose.nl),
            ("purposeEn", body.purpose.en), ("track", body.track?.rawValue ?? ""),
        ])
    }
    var anchor: String { "nameNl" }

    func crumbs(_ links: Links) -> [Link] { .body(body, links, words) }
    func address(_ links: Links) -> String { links.bodyChange(body.id) }
    func done(_ links: Links) -> String { links.body(body.id, done: "gewijzigd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        BodyFields.named(FormPen(typed: typed, problems: problems), words)
            + [BodyFields.track(FormPen(typed: typed, problems: problems), words)]
    }

    func change(_ typed: FormFields) throws -> ChangeBody {
        ChangeBody(
            body.id,
            name: Bilingual(nl: typed.trimmed("nameNl"), en: typed.trimmed("nameEn")),
            purpose: Bilingual(nl: typed.trimmed("purposeNl"), en: typed.trimmed("purposeEn")),
            track: typed.filled("track").flatMap(Proposal.Track.init)
        )
    }
}

/// The questions about a body that are asked when it is made and when it changes.
enum BodyFields {
    static func named(_ pen: FormPen, _ words: Words) -> [FormPart] {
        [
            pen.text("nameNl", words("body.name-nl"), maxLength: AddBody.longestName),
            pen.text("nameEn", words("body.name-en"), maxLength: AddBody.longestName),
            pen.text("purposeNl", words("body.purpose-nl"), isLong: true, maxLength: AddBody.longestPurpose),
            pen.text("purposeEn", words("body.purpose-en"), isLong: true, maxLength: AddBody.longestPurpose),
        ]
    }

    static func track(_ pen: FormPen, _ words: Words) -> FormPart {
        let none = [(value: "", label: words("body.any"))]
        let tracks = Proposal.Track.allCases.map { ($0.rawValue, words("body.track.\($0.rawValue)")) }
        return .select(pen.choices("track", words("body.track"), isOptional: true, none + tracks))
    }
}

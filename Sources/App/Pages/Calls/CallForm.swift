import Challenges
import MixedZone

/// Calls for help with an open opgave.
struct CallForm: AdminForm {
    let challenge: Challenge
    let names: OpgaveNames
    let words: Words

    var title: String { words("call.new.heading") }
    var about: String { words("call.new.about", ["title": challenge.title]) }
    var button: String { words("call.new.button") }
    var anchor: String { "title" }
    var section: Section { .challenges }

    var initial: FormFields { FormFields([("theme", challenge.fields.theme ?? "")]) }

    private var themes: [(value: String, label: String)] {
        let own = challenge.fields.otherThemes.union([challenge.fields.theme].compactMap(\.self))
        return names.themes.filter { own.contains($0.id) }.map { (value: $0.id, label: $0.name) }
    }

    func crumbs(_ links: Links) -> [Link] { .opgave(challenge, links, words) }
    func address(_ links: Links) -> String { links.newCall(of: challenge.id.description) }
    func done(_ links: Links) -> String { links.calls }
    func done(_ links: Links, made: Call.ID) -> String { links.call(made.description, done: "geplaatst") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        return [
            pen.text("title", words("call.title"), hint: words("call.title-hint"), maxLength: 120),
            pen.text(
                "text",
                words("call.text"),
                hint: words("call.text-hint"),
                isLong: true,
                maxLength: PublishCall.longestText
            ),
            .select(pen.choices("theme", words("challenge.theme"), themes)),
            pen.day("closesOn", words("call.closes"), hint: words("challenge.day-hint")),
        ]
    }

    func change(_ typed: FormFields) throws -> PublishCall {
        var reading = FormReading(typed)
        guard let day = reading.day("closesOn") else { throw InvalidFields(reading.problems) }
        return PublishCall(
            for: challenge.id,
            theme: typed["theme"],
            title: typed["title"],
            text: typed["text"],
            closesOn: day
        )
    }
}

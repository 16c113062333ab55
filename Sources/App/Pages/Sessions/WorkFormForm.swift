import Challenges
import MixedZone

/// Adding a work form; its script is one step a line.
struct WorkFormForm: AdminForm {
    let words: Words

    var title: String { words("work-forms.add") }
    var about: String { words("work-form.add-about") }
    var button: String { words("work-form.add-button") }
    var initial: FormFields { FormFields([("least", "4"), ("most", "16")]) }
    var anchor: String { "nameNl" }
    var section: Section { .challenges }

    func crumbs(_ links: Links) -> [Link] { [Link(href: links.workForms, text: words("work-forms.heading"))] }
    func address(_ links: Links) -> String { links.newWorkForm }
    func done(_ links: Links) -> String { links.workForms }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        func long(_ name: String, _ most: Int, hint: String = "") -> FormPart {
            pen.text(name, words("work-form.\(name)"), hint: hint, isLong: true, maxLength: most)
        }
        let hint = words("work-form.script-hint")
        return [
            pen.text("nameNl", words("room.name-nl"), maxLength: AddWorkForm.longestName),
            pen.text("nameEn", words("room.name-en"), maxLength: AddWorkForm.longestName),
            long("purposeNl", AddWorkForm.longestPurpose), long("purposeEn", AddWorkForm.longestPurpose),
            pen.text("least", words("work-form.least"), inputmode: "numeric", maxLength: 3),
            pen.text("most", words("work-form.most"), inputmode: "numeric", maxLength: 3),
            long("script", 6_000, hint: hint), long("scriptEn", 6_000, hint: hint),
        ]
    }

    func change(_ typed: FormFields) throws -> AddWorkForm {
        var reading = FormReading(typed)
        let (least, most) = (reading.number("least"), reading.number("most"))
        let (dutch, english) = (lines(typed["script"]), lines(typed["scriptEn"]))
        if dutch.isEmpty { reading.note(FieldProblem("script", "work-form-script")) }
        if english.count != dutch.count || zip(dutch, english).contains(where: { $0.minutes != $1.minutes }) {
            reading.note(FieldProblem("scriptEn", "work-form-script-pair"))
        }
        guard let id = ShortName.read("nameNl", &reading), let least, let most, reading.problems.isEmpty
        else {
            throw InvalidFields(reading.problems)
        }
        return AddWorkForm(
            WorkForm(
                id: id,
                name: Bilingual(nl: typed.trimmed("nameNl"), en: typed.trimmed("nameEn")),
                purpose: Bilingual(nl: typed.trimmed("purposeNl"), en: typed.trimmed("purposeEn")),
                leastPeople: least,
                mostPeople: most,
                script: zip(dutch, english).map { dutch, english in
                    ScriptStep(
                        minutes: dutch.minutes,
                        title: Bilingual(nl: dutch.title, en: english.title),
                        text: Bilingual(nl: dutch.text, en: english.text)
                    )
                }
            )
        )
    }

    private struct TypedStep {
        let minutes: Int
        let title: String
        let text: String
    }

    /// "20; Halen; Schrijf op wat u zoekt." on each line; nothing when one cannot be read.
    private func lines(_ text: String) -> [TypedStep] {
        let read = text.split(separator: "\n").map { line -> TypedStep? in
            let parts = line.split(separator: ";", maxSplits: 2, omittingEmptySubsequences: false)
                .map { FormFields([("part", String($0))]).trimmed("part") }
            guard parts.count == 3, let minutes = Int(parts[0]), !parts[1].isEmpty else { return nil }
            return TypedStep(minutes: minutes, title: parts[1], text: parts[2])
        }
        return read.contains { $0 == nil } ? [] : read.compactMap(\.self)
    }
}

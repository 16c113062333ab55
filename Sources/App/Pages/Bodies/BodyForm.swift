import Challenges
import Foundation
import MixedZone

/// Makes a body with its seats.
struct BodyForm: AdminForm {
    let areas: [Area]
    let themes: [Theme]
    let words: Words

    var title: String { words("body.new") }
    var about: String { words("body.new-about") }
    var button: String { words("body.new-button") }
    var initial: FormFields {
        FormFields([("kind", BodyKind.steeringGroup.rawValue), ("quorum", "6"), ("majority", "simple")])
    }
    var anchor: String { "id" }

    func crumbs(_ links: Links) -> [Link] { [Link(href: links.bodies, text: words("bodies.heading"))] }
    func address(_ links: Links) -> String { links.newBody }
    func done(_ links: Links) -> String { links.bodies }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        return [
            pen.text("id", words("body.id"), hint: words("body.id-hint"), maxLength: 40),
            .select(
                pen.choices(
                    "kind",
                    words("body.kind"),
                    hint: words("body.kind-hint"),
                    BodyKind.allCases.map { ($0.rawValue, words.kind($0)) }
                )
            ),
        ]
            + BodyFields.named(pen, words)
            + grounds(pen)
            + [
                BodyFields.track(pen, words), .heading(words("body.seats")),
                pen.text(
                    "seats",
                    words("body.functions"),
                    hint: words("body.functions-hint"),
                    isOptional: true,
                    isLong: true,
                    maxLength: 2_000
                ),
            ]
            + SeatCategory.allCases.map { category in
                pen.number("seats-\(category.rawValue)", words.category(category), isOptional: true)
            } + CharterFields.parts(pen, words)
    }

    /// Where it decides, and about what.
    private func grounds(_ pen: FormPen) -> [FormPart] {
        let none = [(value: "", label: words("body.any"))]
        return [
            .select(
                pen.choices(
                    "area",
                    words("body.area"),
                    isOptional: true,
                    none + areas.map { ($0.id, $0.name) }
                )
            ),
            .select(
                pen.choices(
                    "theme",
                    words("body.theme"),
                    isOptional: true,
                    none + themes.map { ($0.id, $0.name[words.language.rawValue]) }
                )
            ),
        ]
    }

    func change(_ typed: FormFields) throws -> AddBody {
        let kind = typed.value("kind", as: String.self).flatMap(BodyKind.init) ?? .other
        return AddBody(
            typed.trimmed("id"),
            kind,
            name: Bilingual(nl: typed.trimmed("nameNl"), en: typed.trimmed("nameEn")),
            purpose: Bilingual(nl: typed.trimmed("purposeNl"), en: typed.trimmed("purposeEn")),
            area: typed.filled("area"),
            theme: typed.filled("theme"),
            track: typed.filled("track").flatMap(Proposal.Track.init),
            charter: try CharterFields.read(typed),
            seats: BodySeatFields.read(typed)
        )
    }
}

/// The seats of a new body: how many of each category, and the functions of the first ones.
private enum BodySeatFields {
    static func read(_ typed: FormFields) -> [Challenges.PlannedSeat] {
        var functions = typed["seats"].split(separator: "\n").map { line in
            let parts = line.split(separator: "/", maxSplits: 1)
                .map { String($0).trimmingCharacters(in: .whitespaces) }
            return Bilingual(nl: parts.first ?? "", en: parts.last ?? "")
        }[...]
        return SeatCategory.allCases.flatMap { category in
            let count = Int(typed.trimmed("seats-\(category.rawValue)")) ?? 0
            return (0..<min(max(0, count), AddBody.mostSeats)).map { _ in
                Challenges.PlannedSeat(category, function: functions.popFirst() ?? Bilingual(nl: "", en: ""))
            }
        }
    }
}

extension FormFields {
    /// What was chosen; nil for nothing.
    func filled(_ name: String) -> String? {
        let text = trimmed(name)
        return text.isEmpty ? nil : text
    }
}

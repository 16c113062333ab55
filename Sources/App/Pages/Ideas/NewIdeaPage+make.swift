import Challenges
import MixedZone

extension NewIdeaPage {
    static func make(
        _ site: Site,
        _ context: ZoneContext,
        _ typed: FormFields,
        _ problems: FormProblems = .none
    ) async throws -> NewIdeaPage {
        let (words, links, language) = (site.words(context.language), context.links, context.language)
        let names = try await context.store.read { try OpgaveNames.load(language, $0) }
        let heading = Heading(
            title: words("idea.new.heading"),
            section: .challenges,
            address: { $0.newIdea },
            crumbs: [Link(href: links.ideas, text: words("ideas.heading"))],
            hasErrors: !problems.isEmpty,
            isPublic: true
        )
        let parts = IdeaParts(
            pen: FormPen(typed: typed, problems: problems),
            names: names,
            words: words,
            hasAccount: context.viewer != nil
        )
        return NewIdeaPage(
            chrome: try await site.chrome(heading, context),
            errors: problems.lines,
            action: links.newIdea,
            parts: parts.all,
            back: Link(href: links.ideas, text: words("manage.back"))
        )
    }
}

/// The questions of the form of an idea.
private struct IdeaParts {
    let pen: FormPen
    let names: OpgaveNames
    let words: Words
    let hasAccount: Bool

    var all: [FormPart] { idea + (hasAccount ? [] : author) }

    private var idea: [FormPart] {
        [
            pen.text(
                "title",
                words("idea.title"),
                hint: words("idea.title-hint"),
                maxLength: HandInIdea.longestTitle
            ),
            pen.text(
                "description",
                words("idea.description"),
                hint: words("idea.description-hint"),
                isLong: true,
                maxLength: HandInIdea.longestDescription
            ),
            .radios(
                pen.choices(
                    "reach",
                    words("idea.reach"),
                    Idea.Reach.allCases.map {
                        (value: $0.rawValue, label: words("idea.reach.\($0.rawValue)"))
                    }
                )
            ),
            pen.text("street", words("idea.street"), isOptional: true, maxLength: 120),
            select("area", "challenge.area", names.areas), select("theme", "challenge.theme", names.themes),
        ]
    }

    private var author: [FormPart] {
        [
            .heading(words("idea.author")),
            pen.text(
                "name",
                words("idea.name"),
                hint: words("idea.name-hint"),
                isOptional: true,
                maxLength: 80
            ),
            pen.text(
                "email",
                words("idea.email"),
                hint: words("idea.email-hint"),
                isOptional: true,
                type: "email",
                inputmode: "email",
                maxLength: 254
            ),
        ]
    }

    private func select(_ name: String, _ key: String, _ answers: [(id: String, name: String)]) -> FormPart {
        .select(
            pen.choices(
                name,
                words(key),
                isOptional: true,
                [(value: "", label: words("idea.unknown"))] + answers.map { (value: $0.id, label: $0.name) }
            )
        )
    }
}

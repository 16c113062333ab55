import Challenges
import MixedZone

/// Begins an opgave.
struct DraftForm: AdminForm {
    let choices: ChallengeChoices
    let words: Words
    /// Whoever fills it in, when the question can be theirs.
    let owner: Member.ID?

    var title: String { words("challenge.draft.heading") }
    var about: String { words("challenge.draft.about") }
    var button: String { words("challenge.draft.button") }
    var anchor: String { "title" }
    var section: Section { .challenges }

    var initial: FormFields {
        var fields = ChallengeFields()
        fields.owner = owner
        return FormFields(fields, words)
    }

    func crumbs(_ links: Links) -> [Link] {
        [Link(href: links.challenges, text: words("challenges.heading"))]
    }
    func address(_ links: Links) -> String { links.newChallenge }
    func done(_ links: Links) -> String { links.challenges }

    func done(_ links: Links, made: Challenge.ID) -> String {
        links.challenge(made.description, done: "concept")
    }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        ChallengeParts(pen: FormPen(typed: typed, problems: problems), choices: choices, words: words).all
    }

    func change(_ typed: FormFields) throws -> DraftChallenge {
        var reading = ChallengeReading(typed)
        return DraftChallenge(try reading.fields())
    }
}

/// Writes an opgave that nobody checks at the moment.
struct EditForm: AdminForm {
    let challenge: Challenge
    let choices: ChallengeChoices
    let words: Words

    var title: String { words("challenge.edit.heading") }
    var about: String { words("challenge.edit.about") }
    var button: String { words("challenge.edit.button") }
    var anchor: String { "title" }
    var section: Section { .challenges }
    var initial: FormFields { FormFields(challenge.fields, words) }

    private var id: String { challenge.id.description }

    func crumbs(_ links: Links) -> [Link] { .opgave(challenge, links, words) }
    func address(_ links: Links) -> String { links.challengeEdit(id) }
    func done(_ links: Links) -> String { links.challenge(id, done: "bewerkt") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let seen = typed.value("edition", as: Int.self) ?? challenge.edition
        let parts = ChallengeParts(
            pen: FormPen(typed: typed, problems: problems),
            choices: choices,
            words: words
        )
        return [.hidden("edition", String(seen))] + parts.all
    }

    func change(_ typed: FormFields) throws -> EditChallenge {
        var reading = ChallengeReading(typed)
        return EditChallenge(challenge.id, try reading.fields(), edition: typed.value("edition") ?? 0)
    }
}

extension [Link] {
    /// The road to a page about an opgave.
    static func opgave(_ challenge: Challenge, _ links: Links, _ words: Words) -> [Link] {
        [
            Link(href: links.challenges, text: words("challenges.heading")),
            Link(href: links.challenge(challenge.id.description), text: challenge.title),
        ]
    }
}

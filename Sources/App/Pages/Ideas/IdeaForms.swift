import Challenges
import MixedZone

/// The forms with which an idea goes on.
struct IdeaForms: Sendable {
    let idea: Idea
    let words: Words
    /// Civil servants, by name.
    let owners: [(id: String, name: String)]
    /// Opgaven that take an idea in.
    let challenges: [(id: String, name: String)]

    private var name: String { idea.id.description }

    private var page: FormPage {
        let (title, name, words) = (idea.title, name, words)
        return FormPage(
            title: title,
            words: words,
            reasonHint: words("thread.reason-hint"),
            crumbs: { links in
                [
                    Link(href: links.ideas, text: words("ideas.heading")),
                    Link(href: links.idea(name), text: title),
                ]
            },
            done: { $0.idea(name, done: $1) }
        )
    }

    var adopt: CommandForm<AdoptIdea> {
        let (id, name) = (idea.id, name)
        return page.step(
            { "idea.adopt.\($0)" },
            at: { $0.ideaAdoption(name) },
            done: "opgave",
            after: select("owner", words("challenge.owner"), owners),
            read: { typed in
                guard let owner: Member.ID = typed.value("owner") else {
                    throw InvalidFields([FieldProblem("owner", "choose-one")])
                }
                return AdoptIdea(id, owner: owner, reason: typed["reason"])
            }
        )
    }

    var join: CommandForm<JoinIdea> {
        let (id, name) = (idea.id, name)
        return page.step(
            { "idea.join.\($0)" },
            at: { $0.ideaJoining(name) },
            done: "aansluiting",
            after: select("challenge", words("idea.join.challenge"), challenges),
            read: { typed in
                guard let challenge: Challenge.ID = typed.value("challenge") else {
                    throw InvalidFields([FieldProblem("challenge", "choose-one")])
                }
                return JoinIdea(id, to: challenge, reason: typed["reason"])
            }
        )
    }

    var goOn: CommandForm<GoOnWithIdea> {
        let (id, name) = (idea.id, name)
        return page.step(
            { "idea.group.\($0)" },
            at: { $0.ideaGroup(name) },
            done: "groep",
            read: { GoOnWithIdea(id, reason: $0["reason"]) }
        )
    }

    var decline: CommandForm<DeclineIdea> {
        let (id, name) = (idea.id, name)
        return page.step(
            { "idea.decline.\($0)" },
            at: { $0.ideaRefusal(name) },
            done: "afwijzing",
            read: { DeclineIdea(id, reason: $0["reason"]) }
        )
    }

    var handBack: CommandForm<HandBackIdea> {
        let (id, name) = (idea.id, name)
        return page.step(
            { "idea.hand-back.\($0)" },
            at: { $0.ideaReturn(name) },
            done: "teruggave",
            read: { HandBackIdea(id, reason: $0["reason"]) }
        )
    }

    var hide: CommandForm<HideIdea> {
        let (id, name) = (idea.id, name)
        return page.step(
            { "idea.hide.\($0)" },
            at: { $0.ideaHiding(name) },
            done: "verborgen",
            read: { HideIdea(id, reason: $0["reason"]) }
        )
    }

    var withdraw: CommandForm<WithdrawIdea> {
        let (id, name) = (idea.id, name)
        return page.step(
            { "idea.withdraw.\($0)" },
            at: { $0.ideaWithdrawal(name) },
            done: "intrekking",
            isOptional: true,
            read: { WithdrawIdea(id, reason: $0["reason"]) }
        )
    }

    private func select(
        _ name: String,
        _ label: String,
        _ answers: [(id: String, name: String)]
    ) -> @Sendable (FormPen) -> [FormPart] {
        let none = [(value: "", label: words("challenge.choose"))]
        return { pen in
            let choices = none + answers.map { (value: $0.id, label: $0.name) }
            return [.select(pen.choices(name, label, choices))]
        }
    }
}

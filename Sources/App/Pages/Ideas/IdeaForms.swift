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

    private var page: StepPage {
        let (title, name, words) = (idea.title, name, words)
        return StepPage(
            title: title,
            crumbs: { links in
                [
                    Link(href: links.ideas, text: words("ideas.heading")),
                    Link(href: links.idea(name), text: title),
                ]
            },
            done: { $0.idea(name, done: $1) }
        )
    }

    var adopt: StepForm<AdoptIdea> {
        let (id, name) = (idea.id, name)
        return StepForm(
            page: page,
            words: words,
            key: { "idea.adopt.\($0)" },
            path: { $0.ideaAdoption(name) },
            word: "opgave",
            more: select("owner", words("challenge.owner"), owners),
            make: { typed in
                guard let owner: Member.ID = typed.value("owner") else {
                    throw InvalidFields([FieldProblem("owner", "choose-one")])
                }
                return AdoptIdea(id, owner: owner, reason: typed["reason"])
            }
        )
    }

    var join: StepForm<JoinIdea> {
        let (id, name) = (idea.id, name)
        return StepForm(
            page: page,
            words: words,
            key: { "idea.join.\($0)" },
            path: { $0.ideaJoining(name) },
            word: "aansluiting",
            more: select("challenge", words("idea.join.challenge"), challenges),
            make: { typed in
                guard let challenge: Challenge.ID = typed.value("challenge") else {
                    throw InvalidFields([FieldProblem("challenge", "choose-one")])
                }
                return JoinIdea(id, to: challenge, reason: typed["reason"])
            }
        )
    }

    var goOn: StepForm<GoOnWithIdea> {
        let (id, name) = (idea.id, name)
        return StepForm(
            page: page,
            words: words,
            key: { "idea.group.\($0)" },
            path: { $0.ideaGroup(name) },
            word: "groep",
            make: { GoOnWithIdea(id, reason: $0["reason"]) }
        )
    }

    var decline: StepForm<DeclineIdea> {
        let (id, name) = (idea.id, name)
        return StepForm(
            page: page,
            words: words,
            key: { "idea.decline.\($0)" },
            path: { $0.ideaRefusal(name) },
            word: "afwijzing",
            make: { DeclineIdea(id, reason: $0["reason"]) }
        )
    }

    var handBack: StepForm<HandBackIdea> {
        let (id, name) = (idea.id, name)
        return StepForm(
            page: page,
            words: words,
            key: { "idea.hand-back.\($0)" },
            path: { $0.ideaReturn(name) },
            word: "teruggave",
            make: { HandBackIdea(id, reason: $0["reason"]) }
        )
    }

    var withdraw: StepForm<WithdrawIdea> {
        let (id, name) = (idea.id, name)
        return StepForm(
            page: page,
            words: words,
            key: { "idea.withdraw.\($0)" },
            path: { $0.ideaWithdrawal(name) },
            word: "intrekking",
            needsReason: false,
            make: { WithdrawIdea(id, reason: $0["reason"]) }
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

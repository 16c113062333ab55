import Challenges
import MixedZone

/// What the team itself does.
extension ActForms {
    var rename: ActForm {
        let label = words("proposal.title")
        return .sending(
            .rename,
            initial: FormFields([("title", proposal.title)]),
            anchor: "title",
            parts: { [$0.text("title", label, maxLength: BeginProposal.longestTitle)] },
            command: { [id] in RenameProposal(id, to: $0["title"]) }
        )
    }

    var declare: ActForm {
        let (label, hint) = (words("proposal.declaration"), words("proposal.declaration-hint"))
        let own = sheet.viewer.flatMap { sheet.draft.interests[$0]?.declaration } ?? ""
        return .sending(
            .declare,
            initial: FormFields([("declaration", own)]),
            anchor: "declaration",
            parts: {
                [
                    $0.text(
                        "declaration",
                        label,
                        hint: hint,
                        isOptional: true,
                        isLong: true,
                        maxLength: DeclareInterests.longest
                    )
                ]
            },
            command: { [id] in DeclareInterests(id, $0["declaration"]) }
        )
    }

    /// The whole document once more, as it will be handed in.
    var offer: ActForm {
        .sending(.offer, facts: sums, texts: document) { [id] _ in OfferToMembers(id) }
    }

    var submitRevision: ActForm {
        .sending(.submitRevision, facts: sums, texts: document) { [id] _ in SubmitRevision(id) }
    }

    private var sums: [Fact] {
        let sums = sheet.draft.facts.sheet.sums
        return [
            Fact(term: words("proposal.cost"), value: words.money(sums.cost)),
            Fact(term: words("proposal.asked-money"), value: words.money(sums.municipal)),
            Fact(term: words("proposal.earned-money"), value: words.money(sums.earned)),
        ] + ProposalReading.facts(sheet.draft.facts.sheet, words)
    }

    private var document: [NamedText] {
        ProposalSection.allCases.compactMap { section in
            let text = sheet.draft.sections[section]?.content ?? ""
            return text.isEmpty
                ? nil : NamedText(name: words.section(section), paragraphs: Paragraphs.of(text))
        }
    }

    var answer: ActForm {
        let open = sheet.questions.filter(\.answer.isEmpty)
        let hint = words("proposal.answer-hint")
        return .sending(
            .answer,
            facts: version,
            anchor: open.first.map { "answer-\($0.id)" } ?? "act",
            parts: { pen in
                open.map {
                    pen.text(
                        "answer-\($0.id)",
                        $0.question,
                        hint: hint,
                        isOptional: true,
                        isLong: true,
                        maxLength: Question.longestAnswer
                    )
                }
            },
            command: { [id] typed in
                AnswerQuestions(id, open.map { .init($0.id, typed["answer-\($0.id)"]) })
            }
        )
    }

    var fileObjection: ActForm {
        let (legend, label) = (words("proposal.ground"), words("proposal.explanation"))
        let answers = Objection.Ground.allCases.map { (value: $0.rawValue, label: words.ground($0)) }
        return .sending(
            .fileObjection,
            facts: version,
            anchor: "explanation",
            parts: {
                [
                    .radios($0.choices("ground", legend, answers)),
                    $0.text("explanation", label, isLong: true, maxLength: Objection.longest),
                ]
            },
            command: { [id] typed in
                guard let ground = Objection.Ground(rawValue: typed["ground"]) else {
                    throw InvalidFields([FieldProblem("ground", "choose-one")])
                }
                return FileObjection(id, ground, typed["explanation"])
            }
        )
    }
}

import Challenges
import GRDB
import MixedZone

/// The forms of who watches a theme.
struct AgendaForms: Sendable {
    let words: Words

    /// The agenda, at one of its items.
    private func page(_ item: String = "") -> FormPage {
        let heading = words("agenda.heading")
        return FormPage(
            title: heading,
            words: words,
            reasonHint: "",
            crumbs: { [Link(href: $0.agenda, text: heading)] },
            done: { $0.agenda(done: $1, item) }
        )
    }

    private func step<Change: Command>(
        _ item: AgendaItem,
        _ key: String,
        _ segment: String,
        field: String = "reason",
        most: Int = 4_000,
        _ make: @escaping @Sendable (String) -> Change
    ) -> CommandForm<Change> {
        let (id, label) = (item.id.description, words("agenda.\(key).text"))
        return page(id).form(
            { "agenda.\(key).\($0)" },
            at: { $0.agendaItem(id, segment) },
            done: key,
            about: item.title,
            anchor: field,
            { [$0.text(field, label, isLong: true, maxLength: most)] },
            read: { make($0[field]) }
        )
    }

    func note(_ item: AgendaItem) -> CommandForm<NoteAgendaStatus> {
        step(item, "note", "bericht", field: "note", most: NoteAgendaStatus.longest) {
            NoteAgendaStatus(item.id, note: $0)
        }
    }

    func finish(_ item: AgendaItem) -> CommandForm<FinishAgendaItem> {
        step(item, "finish", "klaar") { FinishAgendaItem(item.id, reason: $0) }
    }

    func drop(_ item: AgendaItem) -> CommandForm<DropAgendaItem> {
        step(item, "drop", "vervallen") { DropAgendaItem(item.id, reason: $0) }
    }

    func propose(_ theme: Theme, _ choices: AgendaChoices) -> CommandForm<ProposeAgendaItem> {
        let (words, name) = (words, theme.name[words.language.rawValue])
        return page().form(
            { "agenda.propose.\($0)" },
            at: { $0.newAgendaItem(theme.id) },
            done: "propose",
            about: words("agenda.propose.about", ["theme": name]),
            anchor: "title",
            {
                pen in
                [
                    pen.text(
                        "title",
                        words("agenda.propose.title"),
                        maxLength: ProposeAgendaItem.longestTitle
                    ),
                    pen.text(
                        "aim",
                        words("agenda.propose.aim"),
                        isLong: true,
                        maxLength: ProposeAgendaItem.longestAim
                    ),
                    pen.day("startsOn", words("agenda.propose.starts"), hint: words("execution.day-hint")),
                    pen.day("endsOn", words("agenda.propose.ends")),
                ] + choices.parts(pen, words)
            },
            read: { typed in
                var reading = FormReading(typed)
                let (starts, ends) = (reading.day("startsOn"), reading.day("endsOn"))
                guard let starts, let ends else { throw InvalidFields(reading.problems) }
                func chosen(_ name: String) -> String? { typed[name].isEmpty ? nil : typed[name] }
                return ProposeAgendaItem(
                    typed["title"],
                    aim: typed["aim"],
                    theme: theme.id,
                    startsOn: starts,
                    endsOn: ends,
                    team: chosen("team"),
                    challenge: chosen("challenge"),
                    proposal: chosen("proposal")
                )
            }
        )
    }
}

extension AgendaChoices {
    func parts(_ pen: FormPen, _ words: Words) -> [FormPart] {
        lists.map { list in
            let none = [(value: "", label: words("agenda.propose.none"))]
            let legend = words("agenda.propose.\(list.field)")
            return .select(pen.choices(list.field, legend, isOptional: true, none + list.things))
        }
    }
}

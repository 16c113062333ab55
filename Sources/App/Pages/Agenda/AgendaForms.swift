import Challenges
import GRDB
import MixedZone

/// The forms of who watches a theme.
struct AgendaForms: Sendable {
    let words: Words
    let links: Links

    private func form<Change: Command>(
        _ key: String,
        about: String,
        at path: @escaping @Sendable (Links) -> String,
        anchor: String,
        item: String = "",
        _ questions: @escaping @Sendable (FormPen) -> [FormPart],
        read: @escaping @Sendable (FormFields) throws -> Change
    ) -> CommandForm<Change> {
        CommandForm(
            title: words("agenda.\(key).heading"),
            about: about,
            button: words("agenda.\(key).button"),
            anchor: anchor,
            crumbs: [Link(href: links.agenda, text: words("agenda.heading"))],
            path: path,
            destination: { $0.agenda(done: key, item) },
            questions: questions,
            read: read
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
        let (id, words) = (item.id.description, words)
        return form(
            key,
            about: item.title,
            at: { $0.agendaItem(id, segment) },
            anchor: field,
            item: id,
            {
                pen in
                [pen.text(field, words("agenda.\(key).text"), isLong: true, maxLength: most)]
            },
            read: {
                make($0[field])
            }
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
        let path: @Sendable (Links) -> String = { $0.newAgendaItem(theme.id) }
        return form(
            "propose",
            about: words("agenda.propose.about", ["theme": name]),
            at: path,
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

/// What an item of the agenda can belong to, for one theme.
struct AgendaChoices: Sendable {
    /// By field: identifier and name.
    let lists: [(field: String, things: [(value: String, label: String)])]

    static func load(_ theme: String, _ db: Database) throws -> AgendaChoices {
        func things(_ sql: String) throws -> [(value: String, label: String)] {
            try Row.fetchAll(
                db,
                sql: sql + " AND theme_id = ? ORDER BY since DESC LIMIT 100",
                arguments: [theme]
            )
            .map { (value: $0["id"], label: $0["name"]) }
        }
        return AgendaChoices(lists: [
            ("team", try things("SELECT id, name FROM teams WHERE state <> 'dissolved'")),
            (
                "challenge",
                try things("SELECT id, title AS name FROM challenges WHERE opened_at IS NOT NULL")
            ),
            (
                "proposal",
                try things(
                    "SELECT id, title AS name FROM proposals WHERE state NOT IN ('draft', 'awaitingMembers')"
                )
            ),
        ])
    }

    func parts(_ pen: FormPen, _ words: Words) -> [FormPart] {
        lists.map { list in
            let none = [(value: "", label: words("agenda.propose.none"))]
            let legend = words("agenda.propose.\(list.field)")
            return .select(pen.choices(list.field, legend, isOptional: true, none + list.things))
        }
    }
}

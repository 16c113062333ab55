import Challenges
import MixedZone

extension AgendaPage {
    /// - Parameter done: what happened just now, as the address says; anything unknown says nothing.
    static func make(
        _ site: Site,
        _ context: some ZoneRequest,
        _ sheet: AgendaSheet,
        done: String,
        refusal: [Notice] = []
    ) async throws -> AgendaPage {
        let (words, links) = (site.words(context.language), context.links)
        let standing = context.visitor?.standing ?? .stranger
        let drawing = AgendaDrawing(
            sheet: sheet,
            standing: standing,
            language: context.language,
            words: words,
            links: links
        )
        let heading = Heading(
            title: words("agenda.heading"),
            section: .challenges,
            address: { $0.agenda },
            crumbs: [Link(href: links.challenges, text: words("challenges.heading"))],
            notices: refusal
                + (words.has("agenda.done.\(done)")
                    ? [Notice(.good, words("agenda.done.\(done)"), words: words)] : []),
            isPublic: true
        )
        return AgendaPage(
            chrome: try await site.chrome(heading, context),
            boards: sheet.work.map { drawing.board($0) },
            themes: sheet.themes.map { drawing.theme($0) }
        )
    }
}

/// The agenda in finished words.
struct AgendaDrawing {
    let sheet: AgendaSheet
    let standing: Standing
    let language: Language
    let words: Words
    let links: Links

    private func watches(_ theme: String) -> Bool { standing.holds(.themeSupervisor, for: .theme(theme)) }

    func theme(_ theme: Theme) -> AgendaTheme {
        let pair = sheet.pairs[theme.id]
        return AgendaTheme(
            id: "thema-\(theme.id)",
            name: theme.name[language.rawValue],
            pair: SupervisorPair.Half.allCases.map { half in
                Fact(
                    term: words("agenda.half.\(half.rawValue)"),
                    value: holder(half == .resident ? pair?.resident : pair?.professional)
                )
            },
            vacant: pair?.isComplete == true ? "" : words("agenda.vacant-about"),
            propose: watches(theme.id)
                ? Link(href: links.newAgendaItem(theme.id), text: words("agenda.propose.heading"))
                : Link(href: "", text: ""),
            items: sheet.items.filter { $0.theme == theme.id }.map { line($0) }
        )
    }

    /// A name for who is signed in, else that the half is filled.
    private func holder(_ member: Member.ID?) -> String {
        guard let member else { return words("agenda.vacant") }
        return sheet.names[member] ?? words("agenda.filled")
    }

    private func line(_ item: AgendaItem) -> AgendaItemLine {
        let word = sheet.words[item.id.description].map {
            words("agenda.word", ["day": words.date(sheet.clock.day(of: $0.at)), "text": $0.text])
        }
        return AgendaItemLine(
            id: item.id.description,
            title: item.title,
            aim: item.aim,
            period: words(
                "agenda.period",
                ["from": words.date(item.startsOn), "to": words.date(item.endsOn)]
            ),
            badge: Badge(words.state(item.state), item.state.tone),
            word: word ?? "",
            ties: sheet.ties(of: item).map { Link(href: links.thing($0.thing), text: $0.title) },
            buttons: watches(item.theme) ? buttons(item) : [],
            actions: watches(item.theme) && !item.state.isFinal ? actions(item) : []
        )
    }

    private func buttons(_ item: AgendaItem) -> [PostButton] {
        let half = sheet.pairs[item.theme]?.half(of: standing.member)
        let mayAgree = half.map { !sheet.halves[item.id, default: []].contains($0) } ?? false
        let steps: [(Bool, String, String)] = [
            (item.state == .proposed && mayAgree, "agenda.agree", "akkoord"),
            (item.state == .agreed, "agenda.start", "begin"),
        ]
        return steps.filter(\.0).map {
            PostButton(words($0.1), to: links.agendaItem(item.id.description, $0.2), about: item.title)
        }
    }

    private func actions(_ item: AgendaItem) -> [Link] {
        let steps: [(Bool, String, String)] = [
            (true, "note", "bericht"), (item.state == .running, "finish", "klaar"),
            (true, "drop", "vervallen"),
        ]
        return steps.filter(\.0).map {
            Link(href: links.agendaItem(item.id.description, $0.2), text: words("agenda.\($0.1).heading"))
        }
    }

    /// What runs, what is late, where there is no news, what nobody measured, what waits for the reader.
    func board(_ work: ThemeWork) -> ThemeBoard {
        let silent = work.executions.filter { work.silent.contains($0.id) }
        let lists: [(String, [PlainLine])] = [
            (
                "agenda.board.waiting",
                work.waiting.map { line(Thing(.agendaItem, $0.id), words.state($0.state)) }
            ),
            (
                "agenda.board.late",
                work.late.map { milestone in
                    PlainLine(
                        href: links.execution(milestone.execution.description),
                        title: milestone.title,
                        about: words("agenda.board.due", ["day": words.date(milestone.dueOn)])
                    )
                }
            ),
            ("agenda.board.silent", silent.map { line(Thing(.execution, $0.id), words.state($0.state)) }),
            (
                "agenda.board.unmeasured",
                work.unmeasured.map {
                    line(Thing(.outcome, $0.id), words("agenda.board.due", ["day": words.date($0.measureOn)]))
                }
            ),
            (
                "agenda.board.running",
                work.executions.map { line(Thing(.execution, $0.id), words.state($0.state)) }
            ),
        ]
        return ThemeBoard(
            name: sheet.themes.first { $0.id == work.theme }?.name[language.rawValue] ?? work.theme,
            lists: lists.filter { !$0.1.isEmpty }.map {
                BoardList(heading: words.count($0.0, $0.1.count), lines: $0.1)
            }
        )
    }

    private func line(_ thing: Thing, _ about: String) -> PlainLine {
        PlainLine(href: links.thing(thing), title: sheet.titles[thing] ?? "", about: about)
    }
}

extension AgendaItemState {
    fileprivate var tone: Notice.Kind {
        switch self {
        case .proposed, .agreed: .info
        case .running, .done: .good
        case .dropped: .warn
        }
    }
}

import Challenges
import MixedZone

/// An execution in finished words.
struct ExecutionDrawing {
    let sheet: ExecutionSheet
    let words: Words
    let links: Links

    private var execution: Execution { sheet.execution }
    private var policy: ExecutionPolicy { sheet.policy }
    private var id: String { execution.id.description }
    private var isOver: Bool { execution.state.isFinal }

    func facts(isSignedIn: Bool) -> [Fact] {
        let municipality = words("challenge.municipality")
        return [
            Fact(
                term: words("execution.side.municipality"),
                value: isSignedIn ? name(execution.municipalOwner) : municipality
            ),
            Fact(
                term: words("execution.side.team"),
                value: isSignedIn
                    ? words("execution.in-team", ["name": name(execution.teamOwner), "team": sheet.team])
                    : sheet.team
            ),
            Fact(
                term: words("execution.reports"),
                value: words(
                    "execution.every",
                    ["days": words.count("deadlines.days", sheet.deadlines.days(.report))]
                )
            ),
        ]
    }

    private func name(_ member: Member.ID) -> String {
        let name = sheet.names[member] ?? ""
        return name.isEmpty ? words("execution.nobody") : name
    }

    var primary: [Link] {
        let waiting = sheet.reports.first { $0.state == .due }
        return [
            policy.owns && execution.state == .notStarted ? form("start", "start") : nil,
            policy.worksOnIt && waiting != nil
                ? Link(
                    href: links.report(waiting?.id.description ?? "", form: "inzending"),
                    text: words("execution.report.button")
                ) : nil,
        ].compactMap(\.self)
    }

    /// The rest of what this reader can do, and the road on: decision, outcome.
    var quieter: [Link] {
        let state = execution.state
        let isAdministrator = policy.standing.holdsAny(of: [.administrator])
        let moves: [(Bool, Link)] = [
            (policy.owns && !isOver, form("plan", "mijlpalen")),
            (policy.owns && state != .stopped, form("budget", "geld")),
            (policy.owns && state == .running, form("pause", "pauze")),
            (policy.owns && state == .paused, form("resume", "hervatting")),
            (policy.isExecutor && state == .running, form("complete", "afronding")),
            (policy.isExecutor && !isOver, form("stop", "stop")),
            ((policy.owns || isAdministrator) && !isOver, form("hand-over", "overdracht")),
            (
                !sheet.decision.isEmpty,
                Link(
                    href: links.decision(number: sheet.decision),
                    text: words("execution.decision", ["number": sheet.decision])
                )
            ),
            (
                sheet.outcome != nil,
                Link(
                    href: links.outcome(sheet.outcome?.description ?? ""),
                    text: words("execution.outcome")
                )
            ),
        ]
        return moves.filter(\.0).map(\.1)
    }

    private func form(_ key: String, _ segment: String) -> Link {
        Link(href: links.execution(id, form: segment), text: words("execution.\(key).heading"))
    }

    var milestones: [MilestoneLine] {
        sheet.milestones.map { milestone in
            let isOpen = [.planned, .late].contains(milestone.state) && !isOver
            let forms: [(Bool, String, String)] = [
                (policy.worksOnIt, "finish", "gehaald"), (policy.owns, "postpone", "uitstel"),
                (policy.owns, "drop", "vervallen"),
            ]
            return MilestoneLine(
                title: milestone.title,
                due: words.dayAndYear(milestone.dueOn),
                state: words.state(milestone.state),
                isLate: milestone.state == .late,
                isDone: milestone.state == .done,
                owner: milestone.owner.flatMap { sheet.names[$0] } ?? "",
                actions: forms.filter { $0.0 && isOpen }.map {
                    Link(
                        href: links.milestone(milestone.id.description, form: $0.2),
                        text: words("execution.\($0.1).link")
                    )
                }
            )
        }
    }

    var sums: [Fact] {
        let sums = BudgetSums(sheet.money)
        return zip(BudgetEntry.Kind.allCases, [sums.planned, sums.committed, sums.spent]).map {
            Fact(term: words("execution.money.\($0.rawValue)"), value: words.money($1))
        }
    }

    var money: [MoneyEntryLine] {
        sheet.money.map {
            MoneyEntryLine(
                label: $0.label,
                kind: words("execution.money.\($0.kind.rawValue)"),
                amount: words.money($0.cents),
                day: words.date($0.enteredOn)
            )
        }
    }

    var reports: [ReportLine] {
        sheet.reports.map { report in
            let mayWrite = policy.worksOnIt && report.state.next.contains(.submitted)
            let maySkip = policy.isExecutor && report.state == .due
            let forms = [(mayWrite, "report", "inzending"), (maySkip, "skip", "overslaan")]
            return ReportLine(
                name: words("execution.report.name", ["number": "\(report.number)"]),
                state: state(of: report),
                isMissed: report.state == .missed,
                texts: [("done", report.done), ("next", report.next), ("help", report.help)].filter {
                    !$0.1.isEmpty
                }.map { NamedText(name: words("execution.report.\($0.0)"), paragraphs: $0.1.paragraphs) },
                actions: forms.filter(\.0).map {
                    Link(
                        href: links.report(report.id.description, form: $0.2),
                        text: words("execution.\($0.1).link")
                    )
                }
            )
        }
    }

    private func state(of report: ProgressReport) -> String {
        if report.state == .due, let due = report.dueAt {
            return words("execution.report.until", ["day": words.dayAndYear(sheet.clock.day(of: due - 1))])
        }
        let day = words.date(sheet.clock.day(of: report.since))
        return words("execution.since", ["state": words.state(report.state), "day": day])
    }
}

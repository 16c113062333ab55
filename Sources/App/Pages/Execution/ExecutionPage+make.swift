import Challenges
import MixedZone

extension ExecutionPage {
    /// - Parameter done: what happened just now, as the address says; anything unknown says nothing.
    static func make(
        _ site: Site,
        _ context: some ZoneRequest,
        _ sheet: ExecutionSheet,
        done: String
    ) async throws -> ExecutionPage {
        let (words, links) = (site.words(context.language), context.links)
        let id = sheet.execution.id.description
        let drawing = ExecutionDrawing(sheet: sheet, words: words, links: links)
        let heading = Heading(
            title: words("execution.of", ["title": sheet.title]),
            section: .challenges,
            address: { $0.execution(id) },
            crumbs: [
                Link(href: links.agenda, text: words("agenda.heading")),
                Link(href: links.thing(Thing(.proposal, sheet.execution.proposal)), text: sheet.title),
            ],
            notices: words.has("execution.done.\(done)")
                ? [Notice(.good, words("execution.done.\(done)"), words: words)] : [],
            isPublic: true
        )
        return ExecutionPage(
            chrome: try await site.chrome(heading, context),
            title: sheet.title,
            state: words(
                "execution.since",
                [
                    "state": words.state(sheet.execution.state),
                    "day": words.date(sheet.clock.day(of: sheet.execution.since)),
                ]
            ),
            silence: ProgressReport.isSilent(sheet.reports)
                ? [Notice(.warn, words("execution.silent"), words: words)] : [],
            progress: ProgressBar(sheet.milestones, words),
            facts: drawing.facts(isSignedIn: context.visitor != nil),
            primary: drawing.primary,
            quieter: drawing.quieter,
            follow: sheet.follow,
            milestones: drawing.milestones,
            hasActs: drawing.milestones.contains { !$0.actions.isEmpty },
            sums: drawing.sums,
            money: drawing.money,
            reports: drawing.reports,
            papers: sheet.papers,
            thread: try await site.html(sheet.timeline, on: Thing(.execution, id), context)
        )
    }
}

extension ProgressBar {
    init(_ milestones: [Milestone], _ words: Words) {
        let progress = Progress(milestones)
        let counted = milestones.filter { $0.state != .dropped }
        isShown = progress.percent != nil
        percent = progress.percent ?? 0
        guard isShown else {
            text = words("execution.no-milestones")
            return
        }
        let done = words(
            "execution.progress",
            [
                "percent": "\(percent)", "done": "\(counted.filter { $0.state == .done }.count)",
                "all": "\(counted.count)",
            ]
        )
        text = progress.late == 0 ? done : "\(done) \(words.count("execution.late", progress.late))"
    }
}

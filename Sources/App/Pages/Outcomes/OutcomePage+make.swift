import Challenges
import MixedZone

extension OutcomePage {
    /// - Parameter done: what happened just now, as the address says; anything unknown says nothing.
    static func make(
        _ site: Site,
        _ context: some ZoneRequest,
        _ sheet: OutcomeSheet,
        done: String
    ) async throws -> OutcomePage {
        let (words, links) = (site.words(context.language), context.links)
        let (outcome, id) = (sheet.outcome, sheet.outcome.id.description)
        let drawing = OutcomeDrawing(sheet: sheet, words: words, links: links)
        let heading = Heading(
            title: words("outcome.of", ["title": sheet.row.title]),
            section: .challenges,
            address: { $0.outcome(id) },
            crumbs: [Link(href: links.outcomes, text: words("outcomes.heading"))],
            notices: words.has("outcome.done.\(done)")
                ? [Notice(.good, words("outcome.done.\(done)"), words: words)] : [],
            isPublic: true
        )
        let standing = Measurement.standing(sheet.measurements)
        return OutcomePage(
            chrome: try await site.chrome(heading, context),
            badge: Badge(outcome, words),
            indicator: words.indicator(sheet.row.terms, last: sheet.row.last),
            facts: drawing.facts,
            primary: drawing.primary,
            quieter: drawing.quieter,
            follow: sheet.follow,
            chart: MeasureChart(sheet.row.terms, standing, words),
            measurements: drawing.measurements(standing),
            waiting: standing.isEmpty
                ? words("outcome.waiting", ["day": words.dayAndYear(outcome.measureOn)]) : "",
            reason: sheet.judgement?.text.paragraphs ?? [],
            lesson: outcome.learned.paragraphs,
            papers: sheet.papers,
            thread: try await site.html(sheet.timeline, on: Thing(.outcome, id), context)
        )
    }
}

/// An outcome in finished words.
private struct OutcomeDrawing {
    let sheet: OutcomeSheet
    let words: Words
    let links: Links

    private var outcome: Outcome { sheet.outcome }
    private var terms: Indicator.Terms { sheet.row.terms }
    private var id: String { outcome.id.description }

    var facts: [Fact] {
        func reading(_ reading: Indicator.Reading?) -> String {
            guard let reading else { return "" }
            return "\(words.value(reading.value, terms)), \(words.date(reading.day))"
        }
        return [
            Fact(term: words("outcome.method"), value: terms.method),
            Fact(term: words("outcome.source"), value: terms.source),
            Fact(term: words("outcome.baseline"), value: reading(terms.baseline)),
            Fact(term: words("outcome.target"), value: reading(terms.target)),
            Fact(
                term: words("outcome.direction"),
                value: words(terms.rises ? "outcome.rises" : "outcome.falls")
            ),
            Fact(term: words("outcome.asked"), value: words.money(outcome.askedCents)),
            Fact(term: words("outcome.earned"), value: words.money(outcome.earnedCents)),
        ].filter { !$0.value.isEmpty }
    }

    var primary: [Link] {
        let policy = sheet.policy
        return [
            policy.worksOnIt && [.awaiting, .measured].contains(outcome.state)
                ? form("measure", "meting") : nil,
            policy.owns && outcome.state == .judged ? form("lesson", "les") : nil,
        ].compactMap(\.self)
    }

    var quieter: [Link] {
        let policy = sheet.policy
        return [
            policy.isExecutor && [.awaiting, .measured].contains(outcome.state)
                ? form("judge", "oordeel") : nil,
            policy.worksOnIt && outcome.state == .judged ? form("measure", "meting") : nil,
            Link(
                href: links.execution(sheet.execution.id.description),
                text: words("execution.of", ["title": sheet.row.title])
            ),
            Link(href: links.thing(Thing(.proposal, outcome.proposal)), text: words("outcome.proposal")),
        ].compactMap(\.self)
    }

    private func form(_ key: String, _ segment: String) -> Link {
        Link(href: links.outcome(id, form: segment), text: words("outcome.\(key).heading"))
    }

    func measurements(_ standing: [Measurement]) -> [MeasurementLine] {
        let holds = Set(standing.map(\.id))
        let mayCorrect = sheet.policy.worksOnIt && outcome.state != .learned
        return sheet.measurements.map { measurement in
            let isCorrected = !holds.contains(measurement.id)
            let proof = measurement.paper.flatMap { paper in sheet.proofs[paper].map { (paper, $0) } }
            return MeasurementLine(
                day: words.date(measurement.measuredOn),
                value: words.value(measurement.value, terms),
                note: measurement.note,
                state: isCorrected
                    ? words("outcome.corrected")
                    : measurement.corrects == nil
                        ? "" : words("outcome.correction"),
                isCorrected: isCorrected,
                proof: Link(href: proof.map { links.paper($0.0) } ?? "", text: proof?.1 ?? ""),
                correct: Link(
                    href: mayCorrect && !isCorrected ? links.correction(of: measurement.id, id) : "",
                    text: words("outcome.correct.link")
                )
            )
        }
    }
}

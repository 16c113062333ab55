import Challenges
import MixedZone

/// What came out of a work session, and where it goes.
extension SessionParts {
    var results: [ResultLine] {
        sheet.results.map { result in
            let taken = result.proposal.map {
                Link(href: links.thing(Thing(.proposal, $0)), text: words("session.taken-over"))
            }
            return ResultLine(
                id: "resultaat-\(result.id)",
                section: words.section(result.section),
                paragraphs: result.content.paragraphs,
                taken: taken ?? Link(href: "", text: ""),
                takeOver: takeOver(result)
            )
        }
    }

    private func takeOver(_ result: SessionResult) -> [TakeOverPart] {
        guard sheet.policy.runs, result.proposal == nil, !sheet.proposals.isEmpty else { return [] }
        let name = "voorstel-\(result.id)"
        let choices = sheet.proposals.map { proposal in
            Choice(
                id: "\(name)-\(proposal.id)",
                name: "voorstel",
                value: proposal.id.description,
                label: proposal.title
            )
        }
        return [
            TakeOverPart(
                action: links.takingOver(session.id, result.id),
                proposal: ChoiceField(
                    id: name,
                    name: "voorstel",
                    legend: words("session.into-proposal"),
                    error: problems[name],
                    choices: choices
                ),
                label: words("session.take-over-label", ["section": words.section(result.section)])
            )
        ]
    }

    func newResult(_ typed: FormFields) -> [NewResultPart] {
        guard sheet.policy.runs, hasBegun else { return [] }
        let sections = ProposalSection.allCases.map { section in
            Choice(
                id: "section-\(section.rawValue)",
                name: "section",
                value: section.rawValue,
                label: words.section(section),
                isChecked: typed["section"] == section.rawValue
            )
        }
        return [
            NewResultPart(
                action: links.sessionResults(session.id),
                section: ChoiceField(
                    id: "section",
                    name: "section",
                    legend: words("session.result-section"),
                    choices: sections
                ),
                content: Field(
                    id: "result",
                    name: "result",
                    label: words("session.result"),
                    hint: words("session.result-hint"),
                    value: typed["result"],
                    error: problems["result"],
                    maxLength: AddSessionResult.longest,
                    isLong: true
                )
            )
        ]
    }
}

import Challenges
import MixedZone

extension WorksheetPage {
    /// - Parameter done: the key of what was done just now; nil for nothing.
    static func make(
        _ site: Site,
        _ context: MemberContext,
        _ sheet: ProposalSheet,
        done: String?
    ) async throws -> WorksheetPage {
        let (words, links) = (site.words(context.language), context.links)
        let (proposal, id) = (sheet.proposal, sheet.proposal.id.description)
        let heading = Heading(
            title: words("worksheet.heading", ["title": proposal.title]),
            address: { $0.worksheet(id) },
            crumbs: crumbs(sheet, links, words),
            notices: done.map { [Notice(.good, words($0), words: words)] } ?? []
        )
        let pen = WorksheetPen(sheet: sheet, words: words, links: links)
        let papers = try await context.store.read { db in
            try PapersSection.load(Thing(.proposal, proposal.id), words, for: context, db)
        }
        let missing = proposal.state.isEditable ? sheet.draft.missing : []
        let acts = sheet.acts.filter { missing.isEmpty || ($0 != .offer && $0 != .submitRevision) }
        return WorksheetPage(
            chrome: try await site.chrome(heading, context),
            title: proposal.title,
            state: sheet.standing(words),
            track: sheet.road(words),
            parts: ProposalSection.allCases.map(pen.part),
            facts: pen.facts,
            papers: papers,
            interests: sheet.interests(words),
            missing: missing.map { Link(href: pen.way(to: $0.field), text: pen.sentence(about: $0)) },
            isComplete: missing.isEmpty && proposal.state.isEditable,
            consents: proposal.state == .awaitingMembers ? pen.consents : [],
            primary: acts.prefix(1).filter(\.isPrimary).map { $0.link(id, links, words) },
            quieter: acts.dropFirst(acts.first?.isPrimary == true ? 1 : 0)
                .map { $0.link(id, links, words) }
        )
    }

    private static func crumbs(_ sheet: ProposalSheet, _ links: Links, _ words: Words) -> [Link] {
        let list = Link(href: links.proposals(), text: words("proposals.heading"))
        guard sheet.latest != nil else { return [list] }
        let id = sheet.proposal.id.description
        return [list, Link(href: links.proposal(id), text: sheet.proposal.title)]
    }
}

/// Writes the parts of a worksheet.
private struct WorksheetPen {
    let sheet: ProposalSheet
    let words: Words
    let links: Links

    private var id: String { sheet.proposal.id.description }

    private func button(_ isEmpty: Bool) -> String {
        guard sheet.policy.mayEdit else { return words("worksheet.read") }
        return words(isEmpty ? "worksheet.write" : "worksheet.change")
    }

    func part(_ section: ProposalSection) -> WorksheetPart {
        let held = sheet.draft.sections[section]
        let text = held?.content ?? ""
        let excerpt = text.prefix(160).split(separator: "\n").joined(separator: " ")
        return WorksheetPart(
            name: words.section(section),
            href: links.section(id, section),
            button: button(text.isEmpty),
            excerpt: excerpt + (text.count > 160 ? "…" : ""),
            saved: held.map { saved($0.author, $0.savedAt) } ?? "",
            history: Link(
                href: (held?.number ?? 0) > 1 ? links.sectionHistory(id, section) : "",
                text: words("worksheet.history")
            )
        )
    }

    var facts: WorksheetPart {
        let held = sheet.draft.facts
        let sums = held.sheet.sums
        let values = [
            "cost": words.money(sums.cost), "asked": words.money(sums.municipal),
            "earned": words.money(sums.earned),
        ]
        return WorksheetPart(
            name: words("worksheet.facts"),
            href: links.proposalFacts(id),
            button: button(held.number == 0),
            excerpt: held.number == 0 ? "" : words("worksheet.sums", values),
            saved: held.savedAt.map { saved(held.author, $0) } ?? "",
            history: Link(
                href: held.number > 1 ? links.factsHistory(id) : "",
                text: words("worksheet.history")
            )
        )
    }

    private func saved(_ author: Member.ID?, _ at: Instant) -> String {
        let name = author.flatMap { sheet.names[$0] } ?? ""
        let when = words.stamp(at, sheet.clock)
        return name.isEmpty
            ? words("worksheet.saved", ["when": when])
            : words("worksheet.saved-by", ["name": name, "when": when])
    }

    var consents: [InterestLine] {
        sheet.draft.members.map { member in
            let agrees = sheet.consents.contains(member.member)
            return InterestLine(
                name: member.name,
                said: words(agrees ? "worksheet.agrees" : "worksheet.not-agreed")
            )
        }
    }

    /// What is missing, by name where it is a part.
    func sentence(about problem: FieldProblem) -> String {
        guard let section = ProposalSection(rawValue: problem.field) else { return words.problem(problem) }
        return words("worksheet.part-missing", ["part": words.section(section)])
    }

    /// Where something that is missing can be filled in.
    func way(to field: String) -> String {
        if let section = ProposalSection(rawValue: field) { return links.section(id, section) }
        return field == "interests" ? links.act(id, .declare) : "\(links.proposalFacts(id))#\(field)"
    }
}

extension ProposalSheet {
    /// What each member who decides in the team declared.
    func interests(_ words: Words) -> [InterestLine] {
        draft.members.map { member in
            let interest = draft.interests[member.member]
            let said = interest.map {
                $0.declaration.isEmpty ? words("worksheet.no-interests") : $0.declaration
            }
            return InterestLine(name: member.name, said: said ?? words("worksheet.not-declared"))
        }
    }
}

public import GRDB
public import MixedZone

/// The document as its team has it now, before it becomes a version.
public struct Draft: Sendable, Equatable {
    public let proposal: Proposal
    public let sections: [ProposalSection: SectionVersion]
    public let facts: FactVersion
    public let papers: [Paper]
    /// Who decides in the team.
    public let members: [TeamMember]
    public let interests: [Member.ID: Interest]

    public static func load(_ proposal: Proposal, _ db: Database) throws -> Draft {
        Draft(
            proposal: proposal,
            sections: try SectionVersion.newest(of: proposal.id, db),
            facts: try FactVersion.newest(of: proposal.id, db),
            papers: try Paper.held(by: proposal.thing, db),
            members: try proposal.deciding(db),
            interests: try Interest.all(in: proposal.id, db)
        )
    }

    /// What it would say as the version with this number.
    func content(_ number: Int) -> VersionContent {
        let texts = sections.values.filter { !$0.content.isEmpty }.map { ($0.section.rawValue, $0.content) }
        return VersionContent(
            proposal: proposal.id,
            number: number,
            title: proposal.title,
            team: proposal.team,
            challenge: proposal.challenge,
            sections: Dictionary(texts) { first, _ in first },
            facts: facts.sheet,
            papers: papers.map { VersionPaper(paper: $0.id, name: $0.name, digest: $0.digest) }
        )
    }

    /// The members who have not yet said which interests they have.
    public var undeclared: [TeamMember] { members.filter { interests[$0.member] == nil } }
}

extension Draft {
    /// Everything that it lacks to be handed in, in the order of the document; empty when it is complete.
    public var missing: [FieldProblem] {
        let (sheet, indicator) = (facts.sheet, facts.sheet.indicator)
        var found: [FieldProblem] = []
        func need(_ isThere: Bool, _ field: String, _ slug: String) {
            if !isThere { found.append(FieldProblem(field, slug)) }
        }
        for section in ProposalSection.allCases where section != .permits || sheet.needsPermit {
            need(!(sections[section]?.content ?? "").isEmpty, section.rawValue, "section-missing")
        }
        need(sheet.sums.cost > 0, "money", "costs-missing")
        need(sheet.sums.isCovered, "money", "costs-not-covered")
        need(sheet.dependency != nil, "dependency", "dependency-missing")
        need(fits(sheet), "dependency", "dependency-differs")
        need(sheet.maturity != nil, "maturity", "maturity-missing")
        need(sheet.startsOn != nil, "startsOn", "start-missing")
        need(!indicator.name.isEmpty, "indicatorName", "indicator-missing")
        need(!indicator.unit.isEmpty, "indicatorUnit", "unit-missing")
        need(indicator.target != nil, "target", "target-missing")
        need(indicator.targetOn != nil, "targetOn", "target-day-missing")
        need(undeclared.isEmpty, "interests", "interests-missing")
        return found
    }

    /// What is said about the dependency agrees with the money lines.
    private func fits(_ sheet: FactSheet) -> Bool {
        switch sheet.dependency {
        case nil: true
        case .none?: sheet.sums.municipal == 0
        case .partial?: sheet.sums.municipal > 0 && sheet.sums.earned > 0
        case .full?: sheet.sums.municipal > 0 && sheet.sums.earned == 0
        }
    }

    /// Throws `InvalidFields` with everything that is missing.
    func checkComplete() throws {
        guard missing.isEmpty else { throw InvalidFields(missing) }
    }
}

import Challenges
import MixedZone

/// One version as it is read: sections, money and measure.
struct ProposalReading: Sendable {
    let sections: [NamedText]
    let asked: String
    let earned: String
    let cost: String
    let lines: [MoneyRow]
    let facts: [Fact]
    let papers: [VersionPaperLine]
    /// SHA-256, in groups of eight.
    let hash: String
    let number: String
    let submitted: String

    /// - Parameters:
    ///   - proposal: of which it is a version.
    ///   - reader: for whom it is shown.
    static func make(
        _ version: Version,
        of proposal: ProposalSheet,
        for reader: Standing,
        _ words: Words,
        _ links: Links
    ) -> ProposalReading {
        let (content, sheet) = (version.content, version.content.facts)
        return ProposalReading(
            sections: ProposalSection.allCases.filter { !content[$0].isEmpty }.map {
                NamedText(name: words.section($0), paragraphs: Paragraphs.of(content[$0]))
            },
            asked: words.money(version.sums.municipal),
            earned: words.money(version.sums.earned),
            cost: words.money(version.sums.cost),
            lines: sheet.money.map {
                MoneyRow(kind: words.moneyKind($0.kind), label: $0.label, amount: words.money($0.cents))
            },
            facts: facts(sheet, words),
            papers: content.papers.map { paper in
                let id = paper.paper.description
                let held = proposal.draft.papers.first { $0.id == paper.paper }
                return VersionPaperLine(
                    name: paper.name,
                    href: held == nil ? "" : links.paper(id),
                    hash: paper.digest.grouped(by: 8),
                    remove: PostButton(
                        words("papers.remove"),
                        to: held?.isRemovable(by: reader) ?? false ? links.paperRemoval(id) : "",
                        about: paper.name
                    )
                )
            },
            hash: version.hash.grouped(by: 8),
            number: String(version.number),
            submitted: words.stamp(version.submittedAt, proposal.clock)
        )
    }

    static func facts(_ sheet: FactSheet, _ words: Words) -> [Fact] {
        var facts: [Fact] = []
        func add(_ key: String, _ value: String?) {
            guard let value, !value.isEmpty else { return }
            facts.append(Fact(term: words("proposal-fact.\(key)"), value: value))
        }
        let indicator = sheet.indicator
        add("indicator", indicator.name.isEmpty ? nil : "\(indicator.name) (\(indicator.unit))")
        if !indicator.name.isEmpty { add("rises", words.yesOrNo(indicator.rises)) }
        add("baseline", indicator.baseline.map(words.figure))
        if let target = indicator.target, let day = indicator.targetOn {
            add("target", words("proposal.target", ["figure": words.figure(target), "day": words.date(day)]))
        }
        add("method", indicator.method)
        add("dependency", sheet.dependency.map(words.dependency))
        add("maturity", sheet.maturity.map(words.maturity))
        add("legal-form", sheet.legalForm)
        add("starts", sheet.startsOn.map(words.date))
        add("ends", sheet.endsOn.map(words.date))
        add("permit", words.yesOrNo(sheet.needsPermit))
        add("reversible", words.yesOrNo(sheet.isReversible))
        return facts
    }
}

/// A paper that a version holds.
struct VersionPaperLine: Sendable {
    let name: String
    /// Empty for one that was taken away.
    let href: String
    /// SHA-256 of its content, in groups of eight.
    let hash: String
    /// For an administrator alone.
    let remove: PostButton
}

struct MoneyRow: Sendable {
    let kind: String
    let label: String
    let amount: String
}

extension String {
    /// "12345678 9abcdef0" for the eye.
    fileprivate func grouped(by size: Int) -> String {
        var groups: [String] = []
        var rest = self[...]
        while !rest.isEmpty {
            groups.append(String(rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
        return groups.joined(separator: " ")
    }
}

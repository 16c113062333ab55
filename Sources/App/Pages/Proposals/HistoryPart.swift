import Challenges
import GRDB
import MixedZone

/// A part of the document of which every saved text is kept.
enum HistoryPart: Sendable {
    case section(ProposalSection)
    /// The typed fields and the money lines.
    case facts

    /// One saved text.
    struct Saved: Sendable {
        let number: Int
        let text: String
        let author: Member.ID?
        let savedAt: Instant?
    }

    /// Oldest first.
    func texts(of proposal: Proposal.ID, _ words: Words, _ db: Database) throws -> [Saved] {
        switch self {
        case .section(let section):
            try SectionVersion.history(of: section, in: proposal, db).map {
                Saved(number: $0.number, text: $0.content, author: $0.author, savedAt: $0.savedAt)
            }
        case .facts:
            try FactVersion.history(of: proposal, db).map {
                let text = FactLines(sheet: $0.sheet, words: words).all
                return Saved(number: $0.number, text: text, author: $0.author, savedAt: $0.savedAt)
            }
        }
    }

    func name(_ words: Words) -> String {
        switch self {
        case .section(let section): words.section(section)
        case .facts: words("worksheet.facts")
        }
    }

    func href(_ id: String, to number: String, _ links: Links) -> String {
        switch self {
        case .section(let section): links.sectionHistory(id, section, to: number)
        case .facts: links.factsHistory(id, to: number)
        }
    }

    /// Where it is written.
    func form(_ id: String, _ links: Links) -> String {
        switch self {
        case .section(let section): links.section(id, section)
        case .facts: links.proposalFacts(id)
        }
    }
}

/// A sheet of typed fields as lines of text, for laying two beside each other.
struct FactLines {
    let sheet: FactSheet
    let words: Words

    var all: String { [money, fields].filter { !$0.isEmpty }.joined(separator: "\n") }

    /// "Kosten: Materiaal, € 1.200".
    var money: String {
        sheet.money.map { "\(words.moneyKind($0.kind)): \($0.label), \(words.money($0.cents))" }
            .joined(separator: "\n")
    }

    /// "Begint op: 1 maart 2027".
    var fields: String {
        ProposalReading.facts(sheet, words).map { "\($0.term): \($0.value)" }.joined(separator: "\n")
    }
}

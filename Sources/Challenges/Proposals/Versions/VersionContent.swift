internal import Crypto
internal import Foundation
public import MixedZone

/// What a submitted version says, in one fixed form: the same words and figures always give the same text.
public struct VersionContent: Codable, Sendable, Equatable {
    public let proposal: Proposal.ID
    public let number: Int
    public let title: String
    public let team: Team.ID
    public let challenge: String?
    /// Every section that has a text.
    public let sections: [String: String]
    public let facts: FactSheet
    /// What was attached to it, oldest first.
    public let papers: [VersionPaper]

    /// The text of a section; empty for none.
    public subscript(_ section: ProposalSection) -> String { sections[section.rawValue] ?? "" }

    /// JSON with its keys in alphabetical order and nothing between them.
    func canonical() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    static func read(_ json: String) throws -> VersionContent {
        try JSONDecoder().decode(VersionContent.self, from: Data(json.utf8))
    }

    /// The same words and figures, whatever the number.
    func saysTheSame(as other: VersionContent) -> Bool {
        title == other.title && sections == other.sections && facts == other.facts && papers == other.papers
    }
}

/// A paper as a version holds it: its name, and the digest by which its content is known for ever.
public struct VersionPaper: Codable, Sendable, Equatable {
    public let paper: Paper.ID
    public let name: String
    /// SHA-256 of the content, in hexadecimal.
    public let digest: String
}

/// SHA-256 of a text in UTF-8, in hexadecimal.
enum ContentHash {
    static func of(_ text: String) -> String {
        Hexadecimal.text(SHA256.hash(data: Data(text.utf8)))
    }
}

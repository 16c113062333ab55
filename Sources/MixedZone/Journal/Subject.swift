/// What a journal entry is about: a kind and an identifier, never a name.
public struct Subject: Sendable, Hashable {
    public let kind: String
    public let id: String

    public init(_ kind: String, _ id: some CustomStringConvertible) {
        self.kind = kind
        self.id = id.description
    }

    var text: String { "\(kind):\(id)" }
}

/// What an entry tells beyond who, when and about what: a flat struct of numbers, identifiers and days,
/// without personal data and without free text.
public protocol Facts: Codable, Sendable {}

public struct NoFacts: Facts {
    public init() {}
}

/// What has a state of its own on the road from a first idea to a measured outcome.
public enum ThingKind: String, Codable, Sendable, CaseIterable {
    case idea, challenge, call, team, session, proposal, meeting, ballot, round, decision, execution,
        milestone
    case report, outcome, objection, agendaItem
}

/// One such thing: its kind and its identifier, never its name.
public struct Thing: Hashable, Sendable {
    public let kind: ThingKind
    public let id: String

    public init(_ kind: ThingKind, _ id: some CustomStringConvertible) {
        self.kind = kind
        self.id = id.description
    }
}

extension Thing: LosslessStringConvertible, Codable {
    /// Kind and identifier with a colon between them, such as `proposal:0192…`.
    public init?(_ description: String) {
        let parts = description.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let kind = ThingKind(rawValue: String(parts[0])) else { return nil }
        self.init(kind, parts[1])
    }

    public var description: String { "\(kind.rawValue):\(id)" }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let thing = Thing(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a thing")
        }
        self = thing
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// Where a role holds.
public enum Scope: Hashable, Sendable {
    case zone
    case location(String)
    case area(String)
    case theme(String)
    case organization(String)
    case body(String)

    public enum Kind: String, Codable, Sendable, CaseIterable {
        case zone, location, area, theme, organization, body
    }

    public var kind: Kind {
        switch self {
        case .zone: .zone
        case .location: .location
        case .area: .area
        case .theme: .theme
        case .organization: .organization
        case .body: .body
        }
    }

    /// The identifier of the thing; nil for the whole zone.
    public var id: String? {
        switch self {
        case .zone: nil
        case .location(let id), .area(let id), .theme(let id), .organization(let id), .body(let id): id
        }
    }

    /// Nil when a kind other than the zone comes without an identifier, or the zone with one.
    public init?(kind: Kind, id: String?) {
        switch (kind, id) {
        case (.zone, nil): self = .zone
        case (.location, let id?): self = .location(id)
        case (.area, let id?): self = .area(id)
        case (.theme, let id?): self = .theme(id)
        case (.organization, let id?): self = .organization(id)
        case (.body, let id?): self = .body(id)
        default: return nil
        }
    }

    /// A role for the whole zone covers every scope; another covers only itself.
    public func covers(_ other: Scope) -> Bool {
        self == .zone || self == other
    }
}

extension Scope: Codable, LosslessStringConvertible {
    /// `zone`, or kind and identifier with a colon between them, such as `location:zijlpoort`.
    public init?(_ description: String) {
        let parts = description.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard let kind = parts.first.flatMap({ Kind(rawValue: String($0)) }), parts.last != "" else {
            return nil
        }
        self.init(kind: kind, id: parts.count == 2 ? String(parts[1]) : nil)
    }

    public var description: String {
        id.map { "\(kind.rawValue):\($0)" } ?? kind.rawValue
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let scope = Scope(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a scope")
        }
        self = scope
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

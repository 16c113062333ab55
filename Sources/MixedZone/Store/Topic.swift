/// Something that open pages may show, and that a command changed; published after the commit.
public struct Topic: Hashable, Sendable, Codable, CustomStringConvertible {
    public let name: String

    public init(_ name: String) {
        self.name = name
    }

    public var description: String { name }
}

/// Where a thing stands: one state in one column, changed only along declared edges.
///
/// The same edges stand in the table `edges`, which a trigger enforces; a test holds the two against each other.
public protocol Stage: RawRepresentable<String>, CaseIterable, Hashable, Codable, Sendable {
    static var kind: ThingKind { get }
    /// The table with the things: columns `id`, `thread_id`, `state`, `since` and `due_at`.
    static var table: String { get }
    /// The states in which a thing may begin.
    static var beginnings: Set<Self> { get }
    static var edges: [Edge<Self>] { get }
}

extension Stage {
    /// Where a thing can go from here.
    public var next: Set<Self> { Set(Self.edges.filter { $0.from == self }.map(\.to)) }

    /// Nothing comes after it.
    public var isFinal: Bool { next.isEmpty }
}

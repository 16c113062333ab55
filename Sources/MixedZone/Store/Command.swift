/// A use case: one value, named by a verb, that changes a zone or refuses.
///
/// Pages, the command line, seeds, the clock and tests all send the same commands. A command is `Codable` so
/// that a second process can hand it to the one that holds the zone.
public protocol Command: Codable, Sendable {
    associatedtype Output: Codable & Sendable
    /// Stable name in kebab case, such as `book-seat`; part of every journal entry.
    static var name: String { get }
    /// Rises when the meaning of the journalled facts changes; old versions stay readable.
    static var version: Int { get }
    /// Who may send it at all. For which instance is decided by the command's own policy.
    static var permission: Permission { get }
    /// A long command gets a commit of its own, so that nobody waits behind it in a group.
    static var isLong: Bool { get }
    /// Facts, policy, change, journal entry and messages, in one transaction. Synchronous by design.
    func run(in transaction: Transaction) throws -> Output
}

extension Command {
    public static var version: Int { 1 }
    public static var isLong: Bool { false }
}

/// An answer without content.
public struct Done: Codable, Sendable, Equatable {
    public init() {}
}

/// Who may send a command.
public enum Permission: Sendable, Equatable {
    /// Everyone, signed in or not.
    case anyone
    /// Every active member.
    case members
    /// Active members who hold one of these roles now, in any scope.
    case roles(Set<Role>)
    /// Only the clock: no person can do this by hand.
    case clock
    /// Only the person at the command line.
    case operators
}

/// Who sends a command.
public enum Actor: Codable, Sendable, Hashable {
    case member(Member.ID)
    /// Somebody who is not signed in.
    case visitor
    /// The person at the command line of the server.
    case atCommandLine
    /// Time itself: jobs that run because an instant has come.
    case clock
}

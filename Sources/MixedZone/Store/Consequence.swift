/// What follows in one module from a command of another, in the same transaction.
///
/// Runs after the command, once for each journal entry of the kind. What it throws undoes the command too.
public struct Consequence: Sendable {
    /// Names of the commands, without their versions.
    let commands: Set<String>
    let follow: @Sendable (Subject, Transaction) throws -> Void

    /// - Parameter follow: given what the command's entry is about, and the command's own transaction.
    public init(
        of commands: [any Command.Type],
        _ follow: @escaping @Sendable (Subject, Transaction) throws -> Void
    ) {
        self.commands = Set(commands.map { $0.name })
        self.follow = follow
    }
}

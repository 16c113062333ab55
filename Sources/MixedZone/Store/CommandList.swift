/// The commands that a store accepts, by type and by name.
public struct CommandList: Sendable {
    private let identities: Set<ObjectIdentifier>
    /// Every command of every module, in the modules' order.
    public let all: [any Command.Type]

    init(_ commands: [any Command.Type]) {
        all = commands
        identities = Set(commands.map { ObjectIdentifier($0) })
    }

    func contains(_ command: any Command.Type) -> Bool {
        identities.contains(ObjectIdentifier(command))
    }

    /// The command with this name, for a second process that hands one over.
    public func named(_ name: String) -> (any Command.Type)? {
        all.first { $0.name == name }
    }
}

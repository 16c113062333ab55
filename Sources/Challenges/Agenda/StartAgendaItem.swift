public import MixedZone

/// Somebody who watches the theme says that the work on an agreed item has begun.
public struct StartAgendaItem: Command {
    public static let name = "start-agenda-item"
    public static let permission = Permission.roles([.themeSupervisor])

    public let item: AgendaItem.ID

    public init(_ item: AgendaItem.ID) {
        self.item = item
    }

    /// Throws `MovedOn`.
    public func run(in transaction: Transaction) throws -> Done {
        let item = try AgendaAtWork.load(item, for: Self.self, transaction)
        return try AgendaAtWork.move(item, to: .running, transaction)
    }
}

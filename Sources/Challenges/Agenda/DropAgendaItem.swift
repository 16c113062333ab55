public import MixedZone

/// Somebody who watches the theme drops an item and says why.
public struct DropAgendaItem: Command {
    public static let name = "drop-agenda-item"
    public static let permission = Permission.roles([.themeSupervisor])

    public let item: AgendaItem.ID
    public let reason: String

    public init(_ item: AgendaItem.ID, reason: String) {
        self.item = item
        self.reason = reason
    }

    /// Throws `MovedOn`, and `InvalidFields` for `reason`.
    public func run(in transaction: Transaction) throws -> Done {
        let item = try AgendaAtWork.load(item, for: Self.self, transaction)
        return try AgendaAtWork.move(item, to: .dropped, reason: reason, transaction)
    }
}

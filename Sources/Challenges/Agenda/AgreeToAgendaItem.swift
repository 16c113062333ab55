public import GRDB
public import MixedZone

/// One half of the pair agrees to an item; once both did it stands on the agenda.
public struct AgreeToAgendaItem: Command {
    public static let name = "agree-to-agenda-item"
    public static let permission = Permission.roles([.themeSupervisor])

    public let item: AgendaItem.ID

    public init(_ item: AgendaItem.ID) {
        self.item = item
    }

    public enum Refused: Refusal, Equatable {
        /// The sender is neither half of the pair for this theme.
        case notOfThePair

        public var kind: RefusalKind { .forbidden }
        public var slug: String { "agenda-not-of-the-pair" }
    }

    struct Agreed: Facts {
        let half: SupervisorPair.Half
        let isSettled: Bool
    }

    /// Throws ``Refused`` and `MovedOn`; a repeat changes nothing.
    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let item = try AgendaAtWork.load(item, for: Self.self, transaction)
        let sender = try transaction.member
        let pair = try SupervisorPair.load(item.theme, at: transaction.now, db)
        guard let half = pair.half(of: sender) else { throw Refused.notOfThePair }
        guard item.state == .proposed else { throw MovedOn(item.state) }
        let known = try String.fetchSet(
            db,
            sql: "SELECT half FROM agenda_consents WHERE item_id = ?",
            arguments: [item.id]
        )
        guard !known.contains(half.rawValue) else {
            transaction.nothingChanged()
            return Done()
        }
        try db.execute(
            sql: "INSERT INTO agenda_consents (item_id, half, member_id, given_at) VALUES (?, ?, ?, ?)",
            arguments: [item.id, half.rawValue, sender, transaction.now]
        )
        let isSettled = known.count == 1
        try transaction.record(
            Subject("agendaItem", item.id),
            isPublic: true,
            Agreed(half: half, isSettled: isSettled)
        )
        if isSettled {
            _ = try Move(
                thing: item.id.description,
                thread: item.thread,
                from: .proposed,
                to: .agreed as AgendaItemState,
                mover: .themeSupervisor
            ).carryOut(in: transaction)
        } else {
            let other = half == .resident ? pair.professional : pair.resident
            try Telling.ask(
                [other].compactMap(\.self),
                to: "agree-to-agenda-item",
                about: Thing(.agendaItem, item.id),
                in: transaction
            )
        }
        transaction.touch(Thread.topic(item.thread))
        return Done()
    }

    /// The halves that agreed so far, by item.
    public static func halves(_ db: Database) throws -> [AgendaItem.ID: Set<SupervisorPair.Half>] {
        let rows = try Row.fetchAll(db.cachedStatement(sql: "SELECT item_id, half FROM agenda_consents"))
        return rows.reduce(into: [:]) { halves, row in
            guard let half = SupervisorPair.Half(rawValue: row[1]) else { return }
            halves[row[0], default: []].insert(half)
        }
    }
}

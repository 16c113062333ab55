internal import GRDB
internal import MixedZone

/// An item of the agenda as a command meets it.
enum AgendaAtWork {
    /// Throws `KernelRefusal.missing` for an unknown item, and `KernelRefusal.notAllowed` for who does not watch
    /// the theme.
    static func load(
        _ id: AgendaItem.ID,
        for command: (some Command).Type,
        _ transaction: Transaction
    ) throws -> AgendaItem {
        let item = try AgendaItem.existing(id, transaction.db)
        try transaction.demand(
            transaction.standing.holds(.themeSupervisor, for: .theme(item.theme)),
            for: command
        )
        return item
    }

    /// Throws `MovedOn` where no edge leads there; a repeat changes nothing.
    static func move(
        _ item: AgendaItem,
        to state: AgendaItemState,
        reason: String = "",
        _ transaction: Transaction
    ) throws -> Done {
        guard item.state != state else {
            transaction.nothingChanged()
            return Done()
        }
        guard item.state.next.contains(state) else { throw MovedOn(item.state) }
        let step = try Move(
            thing: item.id.description,
            thread: item.thread,
            from: item.state,
            to: state,
            mover: .themeSupervisor,
            reason: reason
        ).carryOut(in: transaction)
        try transaction.record(
            Subject("agendaItem", item.id),
            isPublic: true,
            Moved(state: state, reason: step.textDigest)
        )
        return Done()
    }

    struct Moved: Facts {
        let state: AgendaItemState
        let reason: String?
    }
}

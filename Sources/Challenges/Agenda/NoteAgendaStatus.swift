public import MixedZone

/// Somebody who watches the theme says how an item stands: the last word, with its date.
public struct NoteAgendaStatus: Command {
    public static let name = "note-agenda-status"
    public static let permission = Permission.roles([.themeSupervisor])

    public let item: AgendaItem.ID
    public let note: String

    public init(_ item: AgendaItem.ID, note: String) {
        self.item = item
        self.note = note
    }

    struct Noted: Facts {
        let note: String?
    }

    public static let longest = 1_000

    /// Throws `InvalidFields` for `note`, and `MovedOn` for an item that is over.
    public func run(in transaction: Transaction) throws -> Done {
        let item = try AgendaAtWork.load(item, for: Self.self, transaction)
        guard !item.state.isFinal else { throw MovedOn(item.state) }
        var draft = StepDraft(Thing(.agendaItem, item.id), item.thread, "note", mover: .themeSupervisor)
        draft.text = try WrittenText.checked(note, field: "note", isRequired: true, most: Self.longest)
        let step = try draft.append(in: transaction)
        try transaction.record(Subject("agendaItem", item.id), isPublic: true, Noted(note: step.textDigest))
        return Done()
    }
}

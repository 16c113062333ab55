/// Where an item of a theme's execution agenda stands.
public enum AgendaItemState: String, Stage {
    case proposed
    /// Both of the pair that watches the theme agreed.
    case agreed
    case running, done, dropped

    public static let kind = ThingKind.agendaItem
    public static let table = "agenda_items"
    public static let beginnings: Set<AgendaItemState> = [.proposed]

    public static let edges: [Edge<AgendaItemState>] = [
        Edge(.proposed, .agreed, "agree", by: [.themeSupervisor]),
        Edge(.agreed, .running, "start", by: [.themeSupervisor]),
        Edge(.running, .done, "finish", by: [.themeSupervisor], reason: .required),
        Edge(.proposed, .dropped, "drop", by: [.themeSupervisor], reason: .required),
        Edge(.agreed, .dropped, "drop", by: [.themeSupervisor], reason: .required),
        Edge(.running, .dropped, "drop", by: [.themeSupervisor], reason: .required),
    ]
}

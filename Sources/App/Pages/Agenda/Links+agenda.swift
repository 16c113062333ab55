extension Links {
    var agenda: String { home + "/uitvoeringsagenda" }

    func agenda(done: String, _ item: String) -> String {
        agenda + Self.query([("gelukt", done)]) + "#\(item)"
    }

    func newAgendaItem(_ theme: String) -> String { "\(agenda)/nieuw/\(theme)" }

    /// A step of an item: `akkoord`, `begin`, `klaar`, `vervallen`, `bericht`.
    func agendaItem(_ id: String, _ step: String) -> String { "\(agenda)/\(id)/\(step)" }
}

extension Links {
    /// - Parameter done: what was changed just now, for a word of confirmation.
    func member(_ id: String, done: String = "") -> String {
        "\(members)/\(id)" + Self.query([("gelukt", done)])
    }

    func members(page: Int) -> String {
        members + Self.query([("pagina", page > 1 ? String(page) : "")])
    }

    var memberSearch: String { members + "/zoeken" }
    var invitations: String { home + "/beheer/uitnodigingen" }

    func requests(done: String) -> String { requests + Self.query([("gelukt", done)]) }
}

extension Links {
    func execution(_ id: String) -> String { "\(home)/uitvoering/\(id)" }

    /// - Parameter done: what happened just now, for a word of confirmation.
    func execution(_ id: String, done: String) -> String {
        execution(id) + Self.query([("gelukt", done)])
    }

    /// A form about an execution: `start`, `pauze`, `hervatting`, `afronding`, `stop`, `overdracht`, `mijlpalen`,
    /// `geld`.
    func execution(_ id: String, form: String) -> String { "\(execution(id))/\(form)" }

    /// A form about a milestone: `gehaald`, `uitstel`, `vervallen`.
    func milestone(_ id: String, form: String) -> String { "\(home)/uitvoering/mijlpalen/\(id)/\(form)" }

    /// A form about a report: `inzending`, `overslaan`.
    func report(_ id: String, form: String) -> String { "\(home)/uitvoering/verslagen/\(id)/\(form)" }
}

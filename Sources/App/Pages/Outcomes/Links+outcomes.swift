extension Links {
    var outcomes: String { home + "/resultaten" }

    /// Only the results with one judgement: `achieved`, `partly`, `not`, `unknown`, or `open` for those without.
    func outcomes(verdict: String) -> String { outcomes + Self.query([("oordeel", verdict)]) }

    func outcome(_ id: String) -> String { "\(outcomes)/\(id)" }

    /// - Parameter done: what happened just now, for a word of confirmation.
    func outcome(_ id: String, done: String) -> String { outcome(id) + Self.query([("gelukt", done)]) }

    /// A form about an outcome: `meting`, `oordeel`, `les`.
    func outcome(_ id: String, form: String) -> String { "\(outcome(id))/\(form)" }

    func correction(of measurement: Int, _ outcome: String) -> String {
        "\(self.outcome(outcome))/metingen/\(measurement)"
    }
}

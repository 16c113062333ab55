extension Links {
    var rounds: String { home + "/stemrondes" }
    var newRound: String { rounds + "/nieuw" }
    func round(_ id: String, done: String = "") -> String {
        "\(rounds)/\(id)" + Self.query([("gelukt", done)])
    }
    func roundPlan(_ id: String) -> String { round(id) + "/plan" }
    func roundPoints(_ id: String) -> String { round(id) + "/punten" }
    func roundCancellation(_ id: String) -> String { round(id) + "/annulering" }
    func roundDecision(_ id: String, _ plan: String) -> String { round(id) + "/besluit/\(plan)" }
}

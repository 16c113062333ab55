extension Links {
    func ballot(_ id: String, done: String = "") -> String {
        "\(home)/stemmingen/\(id)" + Self.query([("gelukt", done)])
    }
    func vote(_ ballot: String) -> String { self.ballot(ballot) + "/stem" }
    func recusal(_ ballot: String) -> String { self.ballot(ballot) + "/terugtrekking" }
    func ballotOpening(_ ballot: String) -> String { self.ballot(ballot) + "/opening" }
    func ballotClosing(_ ballot: String) -> String { self.ballot(ballot) + "/sluiting" }
    func ballotCancellation(_ ballot: String) -> String { self.ballot(ballot) + "/annulering" }
    func ballotDecision(_ ballot: String) -> String { self.ballot(ballot) + "/besluit" }
}

extension Links {
    var calls: String { home + "/oproepen" }

    /// - Parameter done: what happened just now, for a word of confirmation.
    func call(_ id: String, done: String) -> String { call(id) + Self.query([("gelukt", done)]) }

    func newCall(of challenge: String) -> String { self.challenge(challenge) + "/oproep" }
    func callResponse(_ id: String) -> String { call(id) + "/reactie" }
    func callAcceptance(_ id: String) -> String { call(id) + "/aanname" }
    func callWithdrawal(_ id: String) -> String { call(id) + "/intrekking" }
}

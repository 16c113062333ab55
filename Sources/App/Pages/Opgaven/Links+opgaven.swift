import MixedZone

extension Links {
    var challenges: String { home + "/opgaven" }

    /// The list, narrowed to what the pairs say.
    func challenges(_ query: [(String, String)]) -> String { challenges + Self.query(query) }

    var newChallenge: String { challenges + "/nieuw" }
    /// What waits for a check or for an agreement.
    var challengeChecks: String { challenges + "/controle" }

    /// - Parameter done: what happened just now, for a word of confirmation.
    func challenge(_ id: String, done: String) -> String {
        challenge(id) + Self.query([("gelukt", done)])
    }

    func challengeEdit(_ id: String) -> String { challenge(id) + "/bewerking" }
    func challengeOffer(_ id: String) -> String { challenge(id) + "/aanbieding" }
    func challengeCheck(_ id: String) -> String { challenge(id) + "/controle" }
    func challengeExtension(_ id: String) -> String { challenge(id) + "/verlenging" }
    func challengeClosing(_ id: String) -> String { challenge(id) + "/afsluiting" }
    func closingAnswer(_ id: String) -> String { challenge(id) + "/instemming" }
    func challengeHandOver(_ id: String) -> String { challenge(id) + "/eigenaar" }
    func challengeWithdrawal(_ id: String) -> String { challenge(id) + "/intrekking" }
}

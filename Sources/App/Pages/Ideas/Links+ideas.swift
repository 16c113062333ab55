extension Links {
    var ideas: String { home + "/ideeen" }
    func ideas(page: Int) -> String { ideas + Self.query([("pagina", page > 1 ? String(page) : "")]) }
    var newIdea: String { ideas + "/nieuw" }
    /// What waits for an adviser.
    var ideaQueue: String { ideas + "/wachtrij" }

    /// - Parameters:
    ///   - done: what happened just now, for a word of confirmation.
    ///   - key: of the receipt, for who has no account; empty for none.
    func idea(_ id: String, done: String = "", key: String) -> String {
        idea(id) + Self.query([("gelukt", done), ("bewijs", key)])
    }

    func idea(_ id: String, done: String) -> String { idea(id, done: done, key: "") }

    /// Where who has no account adds a photo, with the key of the receipt.
    func ideaPapers(_ id: String, key: String) -> String {
        idea(id) + "/stukken" + Self.query([("bewijs", key)])
    }

    func ideaCare(_ id: String) -> String { idea(id) + "/behandeling" }
    func ideaReturn(_ id: String) -> String { idea(id) + "/teruggave" }
    func ideaAdoption(_ id: String) -> String { idea(id) + "/opgave" }
    func ideaJoining(_ id: String) -> String { idea(id) + "/aansluiting" }
    func ideaGroup(_ id: String) -> String { idea(id) + "/groep" }
    func ideaRefusal(_ id: String) -> String { idea(id) + "/afwijzing" }
    func ideaHiding(_ id: String) -> String { idea(id) + "/verbergen" }
    func ideaWithdrawal(_ id: String) -> String { idea(id) + "/intrekking" }
}

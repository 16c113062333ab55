extension Links {
    var decisions: String { home + "/besluiten" }
    func decisions(body: String, year: String, page: Int = 0) -> String {
        decisions
            + Self.query([("gremium", body), ("jaar", year), ("pagina", page == 0 ? "" : "\(page + 1)")])
    }
    func decision(number: String) -> String { "\(decisions)/\(number)" }
    func correction(of number: String) -> String { decision(number: number) + "/correctie" }
    func condition(_ id: Int) -> String { "\(decisions)/voorwaarden/\(id)" }
    var register: String { decisions + "/register" }
    var registerFile: String { decisions + "/register.jsonl" }
}

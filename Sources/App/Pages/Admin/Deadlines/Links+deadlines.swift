/// The deadlines of the road.
extension Links {
    /// - Parameter done: what was changed just now, for a word of confirmation.
    func deadlines(done: String = "") -> String {
        home + "/beheer/termijnen" + Self.query([("gelukt", done)])
    }
    var changingDeadlines: String { deadlines() + "/wijzigen" }
    var deadlineHistory: String { deadlines() + "/geschiedenis" }
    func deadlinesRestoring(_ entry: Int) -> String { "\(deadlines())/\(entry)/herstel" }
}

extension [Link] {
    /// The road to what is changed of the deadlines.
    static func deadlines(_ links: Links, _ words: Words) -> [Link] {
        .zone(links, words) + [Link(href: links.deadlines(), text: words("deadlines.heading"))]
    }
}

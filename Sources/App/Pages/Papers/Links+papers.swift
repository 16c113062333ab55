import Challenges

extension Links {
    func paper(_ id: String) -> String { "\(home)/stukken/\(id)" }
    func paperRemoval(_ id: String) -> String { "\(paper(id))/verwijdering" }

    /// Where papers of a thing are added and taken away: a proposal's on its worksheet, other things' on their page.
    func writing(of thing: Thing) -> String {
        thing.kind == .proposal ? worksheet(thing.id) : self.thing(thing)
    }

    /// Where a paper is seen.
    func page(of paper: Paper) -> String {
        paper.isSubmitted ? thing(paper.thing) : writing(of: paper.thing)
    }

    /// The form with which a document is added to a thing.
    func papers(of thing: Thing) -> String {
        home + "/stukken" + Self.query([("bij", thing.description)])
    }
}

import Challenges

extension Links {
    func paper(_ id: String) -> String { "\(home)/stukken/\(id)" }
    func paperRemoval(_ id: String) -> String { "\(paper(id))/verwijdering" }

    /// The form with which a document is added to a thing.
    func papers(of thing: Thing) -> String {
        home + "/stukken" + Self.query([("bij", thing.description)])
    }
}

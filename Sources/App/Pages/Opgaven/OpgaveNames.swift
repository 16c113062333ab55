import Challenges
import GRDB
import MixedZone

/// The names of themes, areas and programmes, in one language.
struct OpgaveNames: Sendable {
    let themes: [(id: String, name: String)]
    let areas: [(id: String, name: String)]
    let programmes: [(id: String, name: String)]
    let clock: CivilZone

    static func load(_ language: Language, _ db: Database) throws -> OpgaveNames {
        let code = language.rawValue
        return OpgaveNames(
            themes: try Theme.all(db).map { ($0.id, $0.name[code]) },
            areas: try Area.all(db).map { ($0.id, $0.name) },
            programmes: try Programme.all(db).map { ($0.id, $0.name[code]) },
            clock: try Zone.load(db).timeZone
        )
    }

    func theme(_ id: String?) -> String { themes.first { $0.id == id }?.name ?? "" }
    func area(_ id: String?) -> String { areas.first { $0.id == id }?.name ?? "" }
    func programme(_ id: String?) -> String { programmes.first { $0.id == id }?.name ?? "" }
}

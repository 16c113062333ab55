internal import GRDB

/// Where the things stand for which a role can hold, as the modules of the store say.
struct ScopeTables {
    private let tables: [Scope.Kind: String]

    init(_ modules: [Module]) {
        tables = modules.reduce(into: [:]) { tables, module in
            tables.merge(module.scopes) { first, _ in first }
        }
    }

    /// Whether there is such a thing; the whole zone is always there, and a kind without a table never is.
    func contains(_ scope: Scope, _ db: Database) throws -> Bool {
        guard let id = scope.id else { return true }
        guard let table = tables[scope.kind] else { return false }
        return try Bool.fetchOne(
            db,
            sql: "SELECT EXISTS (SELECT 1 FROM \(table.quotedDatabaseIdentifier) WHERE id = ?)",
            arguments: [id]
        ) ?? false
    }
}

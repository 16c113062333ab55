import GRDB
import MixedZone

/// Whether the file has the tables of this release.
enum SchemaExamination {
    static func findings(_ db: Database) throws -> [String] {
        guard try db.tableExists("grdb_migrations") else { return ["The file holds no zone."] }
        let done = Set(try String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations"))
        let known = Set(
            ZoneModules.all.flatMap { module in module.migrations.map { "\(module.name) \($0.name)" } }
        )
        let later = done.subtracting(known)
        guard later.isEmpty else { return ["The file was written by a newer release: \(later.sorted())."] }
        guard known.isSubset(of: done) else {
            return [
                "The schema is of an older release; the server brings it up to date when it opens the zone."
            ]
        }
        return try Zone.isSetUp(db) ? [] : ["The file holds no zone."]
    }
}

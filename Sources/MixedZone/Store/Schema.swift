internal import GRDB

/// The modules' migrations as one ordered list.
struct Schema {
    private let modules: [Module]

    init(_ modules: [Module]) {
        self.modules = modules
    }

    func migrate(_ writer: any DatabaseWriter) throws {
        var migrator = DatabaseMigrator()
        for module in modules {
            for migration in module.migrations {
                migrator.registerMigration("\(module.name) \(migration.name)") { db in
                    try migration.migrate(db)
                }
            }
        }
        try migrator.migrate(writer)
    }
}

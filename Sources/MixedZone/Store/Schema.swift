internal import GRDB

/// The modules' migrations as one ordered list.
struct Schema {
    private let modules: [Module]

    init(_ modules: [Module]) {
        self.modules = modules
    }

    /// Brings the file up to date.
    func migrate(_ writer: any DatabaseWriter) throws {
        try migrator.migrate(writer)
    }

    /// Throws `KernelRefusal.unavailable` when the file is not up to date and may not be brought there.
    func check(_ reader: any DatabaseReader) throws {
        guard try reader.read(migrator.hasCompletedMigrations) else { throw KernelRefusal.unavailable }
    }

    private var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        for module in modules {
            for migration in module.migrations {
                migrator.registerMigration("\(module.name) \(migration.name)") { db in
                    try migration.migrate(db)
                }
            }
        }
        return migrator
    }
}

internal import GRDB

/// The modules' migrations as one ordered list.
struct Schema {
    private let modules: [Module]

    init(_ modules: [Module]) {
        self.modules = modules
    }

    /// Brings the file up to date.
    ///
    /// Throws `KernelRefusal.unavailable` for a file that a newer program has changed.
    func migrate(_ writer: any DatabaseWriter) throws {
        guard try !writer.read(migrator.hasBeenSuperseded) else { throw KernelRefusal.unavailable }
        try migrator.migrate(writer)
    }

    /// Throws `KernelRefusal.unavailable` when the file is not up to date and may not be brought there, and when a
    /// newer program has changed it.
    func check(_ reader: any DatabaseReader) throws {
        let isOurs = try reader.read { db in
            try migrator.hasCompletedMigrations(db) && !migrator.hasBeenSuperseded(db)
        }
        guard isOurs else { throw KernelRefusal.unavailable }
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

internal import GRDB

/// How every zone file is opened.
enum Connection {
    static func open(_ path: String?, isReadOnly: Bool = false) throws -> any DatabaseWriter {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = 2
        configuration.persistentReadOnlyConnections = true
        configuration.label = "zone"
        configuration.readonly = isReadOnly
        configuration.prepareDatabase { db in
            try db.execute(
                sql: """
                    PRAGMA synchronous = FULL;
                    PRAGMA secure_delete = ON;
                    PRAGMA temp_store = MEMORY;
                    PRAGMA cache_size = -4000;
                    """
            )
        }
        guard let path else { return try DatabaseQueue(configuration: configuration) }
        let pool = try DatabasePool(path: path, configuration: configuration)
        guard !isReadOnly else { return pool }
        try pool.writeWithoutTransaction { db in
            try db.execute(
                sql: """
                    PRAGMA synchronous = FULL;
                    PRAGMA cache_size = -16000;
                    PRAGMA wal_autocheckpoint = 4000;
                    """
            )
        }
        return pool
    }
}

/// The identity of a file's content, new at creation and at every restore.
enum Epoch {
    static func load(_ db: Database) throws -> String {
        try String.fetchOne(db, sql: "SELECT epoch FROM store_epoch") ?? ""
    }
}

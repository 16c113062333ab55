import GRDB

/// Somebody who opens the zone's file with a tool of their own.
struct Intruder {
    private let connection: DatabaseQueue

    init(_ path: String) throws {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        configuration.foreignKeysEnabled = false
        connection = try DatabaseQueue(path: path, configuration: configuration)
    }

    func execute(_ sql: String, _ arguments: StatementArguments = []) throws {
        try connection.writeWithoutTransaction { db in try db.execute(sql: sql, arguments: arguments) }
    }

    func read<T>(_ body: (Database) throws -> T) throws -> T {
        try connection.unsafeRead(body)
    }
}

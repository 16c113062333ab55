public import GRDB

/// What a module brings to every zone: its tables, its commands, and how long each table is kept.
public struct Module: Sendable {
    public let name: String
    public let migrations: [Migration]
    public let commands: [any Command.Type]
    /// A class for every table that the migrations make.
    public let retention: [String: Retention]
    /// The table with the things, by `id`, for which a role of this kind of scope can hold.
    public let scopes: [Scope.Kind: String]
    /// What goes with somebody who leaves the zone.
    public let erasure: [Eraser]
    /// What follows here from the commands of other modules.
    public let consequences: [Consequence]

    public init(
        name: String,
        migrations: [Migration],
        commands: [any Command.Type],
        retention: [String: Retention],
        scopes: [Scope.Kind: String] = [:],
        erasure: [Eraser] = [],
        consequences: [Consequence] = []
    ) {
        self.name = name
        self.migrations = migrations
        self.commands = commands
        self.retention = retention
        self.scopes = scopes
        self.erasure = erasure
        self.consequences = consequences
    }
}

/// One frozen step of the schema, in SQL and never in application types.
public struct Migration: Sendable {
    public let name: String
    public let migrate: @Sendable (Database) throws -> Void

    public init(_ name: String, sql: String) {
        self.name = name
        migrate = { db in try db.execute(sql: sql) }
    }

    public init(_ name: String, migrate: @escaping @Sendable (Database) throws -> Void) {
        self.name = name
        self.migrate = migrate
    }
}

/// How long the rows of a table are kept (Selectielijst gemeenten 2020 where it names the record).
public enum Retention: Sendable, Equatable {
    /// Kept as long as the zone exists; `why` names the rule.
    case permanent(why: String)
    /// Lives and ends with the thing it describes, through a foreign key.
    case withOwner(table: String)
    /// Rows go when the column's instant (Unix seconds) is older than this many days.
    ///
    /// `among` is a condition in SQL for the rows that can go at all, as an index that begins with the column has it;
    /// nil for every row.
    case days(Int, after: String, among: String? = nil, why: String)
}

import GRDB
import MixedZone

/// The rows about a member that no part of their page tells, such as teams, ideas and proposals, table by table.
///
/// Found by the schema: a table with a foreign key to members holds rows about them, whichever module made it. Bytes are
/// left out, and so is who else stands in a row.
struct DataElsewhere: Sendable {
    enum Value: Sendable, Encodable {
        case text(String)
        case number(Int64)

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .text(let text): try container.encode(text)
            case .number(let number): try container.encode(number)
            }
        }
    }

    let tables: [String: [[String: Value]]]

    var count: Int { tables.values.reduce(0) { $0 + $1.count } }

    /// Told in words on the page; and how somebody voted, which nobody may be made to show.
    private static let untold: Set<String> = [
        "members", "grants", "consents", "sessions", "outbox", "reservations", "erasures", "round_votes",
    ]

    static func load(_ member: Member.ID, _ db: Database) throws -> DataElsewhere {
        let names = try String.fetchAll(
            db,
            sql:
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
        )
        var tables: [String: [[String: Value]]] = [:]
        for name in names where !untold.contains(name) {
            let keys = try db.foreignKeys(on: name).filter { $0.destinationTable == "members" }
                .compactMap { $0.mapping.first?.origin }
            guard !keys.isEmpty else { continue }
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM \(name.quotedDatabaseIdentifier)
                    WHERE \(keys.map { "\($0.quotedDatabaseIdentifier) = ?" }.joined(separator: " OR "))
                    """,
                arguments: StatementArguments(keys.map { _ in member })
            )
            if !rows.isEmpty { tables[name] = rows.map { values($0, member, keys) } }
        }
        return DataElsewhere(tables: tables)
    }

    private static func values(_ row: Row, _ member: Member.ID, _ keys: [String]) -> [String: Value] {
        var values: [String: Value] = [:]
        for (column, value) in row where !keys.contains(column) || value == member.databaseValue {
            switch value.storage {
            case .string(let text): values[column] = .text(text)
            case .int64(let number): values[column] = .number(number)
            default: continue
            }
        }
        return values
    }
}

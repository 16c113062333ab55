public import GRDB
public import MixedZone

/// Money of an execution: planned, committed or spent; a correction is an entry with the opposite sign.
public struct BudgetEntry: Sendable, Equatable {
    public enum Kind: String, Codable, Sendable, CaseIterable {
        case planned, committed, spent
    }

    public let id: Int
    public let kind: Kind
    public let label: String
    /// In cents.
    public let cents: Int
    public let enteredOn: CivilDay
}

/// The sums of an execution's money, in cents.
public struct BudgetSums: Sendable, Equatable {
    public let planned: Int
    public let committed: Int
    public let spent: Int

    public init(_ entries: [BudgetEntry]) {
        func sum(_ kind: BudgetEntry.Kind) -> Int {
            entries.filter { $0.kind == kind }.map(\.cents).reduce(0, +)
        }
        (planned, committed, spent) = (sum(.planned), sum(.committed), sum(.spent))
    }
}

// MARK: - Database

extension BudgetEntry: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        kind = try StoredValue.read(row, "kind")
        label = row["label"]
        cents = row["cents"]
        enteredOn = row["entered_on"]
    }

    public static func all(of execution: Execution.ID, _ db: Database) throws -> [BudgetEntry] {
        try fetchAll(
            db.cachedStatement(sql: "SELECT * FROM budget_entries WHERE execution_id = ? ORDER BY id"),
            arguments: [execution]
        )
    }
}

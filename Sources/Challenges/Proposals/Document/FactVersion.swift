public import GRDB
public import MixedZone

/// One saved sheet of typed fields; every save makes one.
public struct FactVersion: Sendable, Equatable {
    /// From 1 on; 0 for a sheet that nobody has saved.
    public let number: Int
    public let sheet: FactSheet
    public let author: Member.ID?
    public let savedAt: Instant?

    public static let empty = FactVersion(number: 0, sheet: FactSheet(), author: nil, savedAt: nil)
}

// MARK: - Database

extension FactVersion {
    public static func newest(of proposal: Proposal.ID, _ db: Database) throws -> FactVersion {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: "SELECT * FROM proposal_facts WHERE proposal_id = ? ORDER BY number DESC LIMIT 1"
            ),
            arguments: [proposal]
        )
        return try row.map { try read($0, of: proposal, db) } ?? .empty
    }

    /// Every sheet that was saved, oldest first.
    public static func history(of proposal: Proposal.ID, _ db: Database) throws -> [FactVersion] {
        try Row.fetchAll(
            db.cachedStatement(sql: "SELECT * FROM proposal_facts WHERE proposal_id = ? ORDER BY number"),
            arguments: [proposal]
        ).map { try read($0, of: proposal, db) }
    }

    private static func read(_ row: Row, of proposal: Proposal.ID, _ db: Database) throws -> FactVersion {
        let number: Int = row["number"]
        return FactVersion(
            number: number,
            sheet: try FactSheet(row, money: lines(of: proposal, number, db)),
            author: row["author_id"],
            savedAt: row["saved_at"]
        )
    }

    private static func lines(of proposal: Proposal.ID, _ number: Int, _ db: Database) throws -> [MoneyLine] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT * FROM money_lines WHERE proposal_id = ? AND number = ? ORDER BY position"
            ),
            arguments: [proposal, number]
        ).map { MoneyLine(try StoredValue.read($0, "kind"), $0["label"], cents: $0["cents"]) }
    }
}

extension FactSheet {
    fileprivate init(_ row: Row, money: [MoneyLine]) throws {
        dependency = (row["dependency"] as String?).flatMap(Dependency.init)
        legalForm = row["legal_form"] ?? ""
        maturity = (row["maturity"] as String?).flatMap(Maturity.init)
        needsPermit = row["needs_permit"]
        isReversible = row["is_reversible"]
        startsOn = row["starts_on"]
        endsOn = row["ends_on"]
        indicator.name = row["indicator_name"]
        indicator.unit = row["indicator_unit"]
        indicator.method = row["indicator_method"]
        indicator.rises = row["indicator_rises"]
        indicator.baseline = row["baseline"]
        indicator.target = row["target"]
        indicator.targetOn = row["target_on"]
        self.money = money
    }
}

public import GRDB
public import MixedZone

/// One dated value of an indicator; a correction is another one that names it.
public struct Measurement: Sendable, Equatable {
    public let id: Int
    public let value: Double
    public let measuredOn: CivilDay
    public let note: String
    /// The proof, as a paper.
    public let paper: String?
    public let corrects: Int?
}

// MARK: - Database

extension Measurement: FetchableRecord {
    public init(row: Row) {
        id = row["id"]
        value = row["value"]
        measuredOn = row["measured_on"]
        note = row["note"]
        paper = row["paper_id"]
        corrects = row["corrects_id"]
    }

    /// Every value ever entered, by day.
    public static func all(of indicator: String, _ db: Database) throws -> [Measurement] {
        try fetchAll(
            db.cachedStatement(
                sql: "SELECT * FROM measurements WHERE indicator_id = ? ORDER BY measured_on, id"
            ),
            arguments: [indicator]
        )
    }

    /// The same for many indicators, by indicator.
    public static func all(of indicators: [String], _ db: Database) throws -> [String: [Measurement]] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT * FROM measurements WHERE indicator_id IN (SELECT value FROM json_each(?))
                    ORDER BY indicator_id, measured_on, id
                    """
            ),
            arguments: [StoredList.json(of: indicators)]
        )
        return rows.reduce(into: [:]) {
            $0[$1["indicator_id"], default: []].append(Measurement(row: $1))
        }
    }

    /// The values that hold: without what was corrected.
    public static func standing(_ all: [Measurement]) -> [Measurement] {
        let corrected = Set(all.compactMap(\.corrects))
        return all.filter { !corrected.contains($0.id) }
    }
}

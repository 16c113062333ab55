private import Foundation
public import GRDB
public import MixedZone

/// A way of working together that the zone knows: what it is for, with how many people, and what to do step by step.
public struct WorkForm: Sendable, Equatable, Codable {
    /// Short name in kebab case, unique in the zone.
    public let id: String
    public let name: Bilingual
    public let purpose: Bilingual
    /// From how many people on it works.
    public let leastPeople: Int
    /// With how many people it still works.
    public let mostPeople: Int
    public let script: [ScriptStep]
    /// No longer offered; what was planned with it keeps it.
    public var isRetired = false

    public init(
        id: String,
        name: Bilingual,
        purpose: Bilingual,
        leastPeople: Int,
        mostPeople: Int,
        script: [ScriptStep]
    ) {
        self.id = id
        self.name = name
        self.purpose = purpose
        self.leastPeople = leastPeople
        self.mostPeople = mostPeople
        self.script = script
    }

    /// All steps together.
    public var minutes: Int { script.reduce(0) { $0 + $1.minutes } }
}

/// One step of a script.
public struct ScriptStep: Sendable, Equatable, Codable {
    public let minutes: Int
    public let title: Bilingual
    /// What to do.
    public let text: Bilingual

    public init(minutes: Int, title: Bilingual, text: Bilingual) {
        self.minutes = minutes
        self.title = title
        self.text = text
    }
}

// MARK: - Database

extension WorkForm: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        name = Bilingual(nl: row["name_nl"], en: row["name_en"])
        purpose = Bilingual(nl: row["purpose_nl"], en: row["purpose_en"])
        leastPeople = row["least_people"]
        mostPeople = row["most_people"]
        let text: String = row["script"]
        script = try JSONDecoder().decode([ScriptStep].self, from: Data(text.utf8))
        isRetired = row["retired_at"] != nil
    }

    public static func find(_ id: String, _ db: Database) throws -> WorkForm? {
        try fetchOne(db.cachedStatement(sql: "SELECT * FROM work_forms WHERE id = ?"), arguments: [id])
    }

    /// Those that are offered, in the order in which they were added.
    public static func offered(_ db: Database) throws -> [WorkForm] {
        try fetchAll(
            db.cachedStatement(sql: "SELECT * FROM work_forms WHERE retired_at IS NULL ORDER BY rowid")
        )
    }

    func insert(_ db: Database) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        try db.execute(
            sql: """
                INSERT INTO work_forms (id, name_nl, name_en, purpose_nl, purpose_en, minutes, least_people,
                    most_people, script)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                id, name.nl, name.en, purpose.nl, purpose.en, minutes, leastPeople, mostPeople,
                String(decoding: try encoder.encode(script), as: UTF8.self),
            ]
        )
    }
}

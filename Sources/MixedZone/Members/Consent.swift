public import GRDB

/// What a member may agree to, each for itself, each withdrawn as easily as given.
public enum ConsentPurpose: String, Codable, Sendable, CaseIterable {
    /// Being shown to signed-in members while present, on the visits for which one says so.
    case presence
    /// Being told about people and questions that fit what one knows.
    case matching
    /// Members may reserve a seat beside one's own by one's name.
    case nearness
    /// News of the zone by mail.
    case newsletter

    /// The version of the wording now in force; a changed wording asks again.
    public var version: Int { 1 }
}

/// One agreement, as given and perhaps withdrawn.
public struct Consent: Sendable, Equatable {
    public let purpose: ConsentPurpose
    public let version: Int
    public let givenAt: Instant
    public let withdrawnAt: Instant?
    /// Said at the desk, and entered by a host or administrator.
    public let isSpoken: Bool
}

// MARK: - Database

extension Consent: FetchableRecord {
    public init(row: Row) throws {
        purpose = try StoredValue.read(row, "purpose")
        version = row["version"]
        givenAt = row["given_at"]
        withdrawnAt = row["withdrawn_at"]
        isSpoken = row["is_spoken"]
    }

    /// Every agreement the member ever gave, newest first.
    public static func history(of member: Member.ID, _ db: Database) throws -> [Consent] {
        try fetchAll(
            db,
            sql: "SELECT * FROM consents WHERE member_id = ? ORDER BY given_at DESC, purpose, id DESC",
            arguments: [member]
        )
    }

    /// The purposes for which the wording now in force was agreed to and not withdrawn.
    public static func inForce(for member: Member.ID, _ db: Database) throws -> Set<ConsentPurpose> {
        let given = try history(of: member, db)
        return Set(given.filter { $0.withdrawnAt == nil && $0.version == $0.purpose.version }.map(\.purpose))
    }
}

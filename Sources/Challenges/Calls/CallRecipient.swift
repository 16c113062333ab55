internal import GRDB
public import MixedZone

/// Somebody who is told of a call, and why.
public struct CallRecipient: Sendable, Equatable {
    public enum Why: String, Codable, Sendable, CaseIterable {
        /// What they help with or look for holds a word of the call.
        case expertise
        /// They follow this opgave.
        case follows
        /// A role for the theme, or an opgave of the theme that they follow.
        case theme
        /// A role for the area, or for one around it.
        case area
    }

    public let member: Member.ID
    public let why: Why
    /// The word that fits; empty where it is no word.
    public let matched: String
}

// MARK: - Choosing

extension CallRecipient {
    /// Everybody to whom a call matters, each with the best reason.
    ///
    /// Who follows the opgave chose so; all others have agreed to be told about what fits them.
    static func choose(
        for call: Call,
        about challenge: Challenge,
        at now: Instant,
        _ db: Database
    ) throws -> [CallRecipient] {
        let involved = Set([challenge.owner, challenge.deputy, call.author].compactMap(\.self))
        let following = Set(try Follow.bonds(of: challenge.thread, db).map(\.member))
        let reach = Set(try AreaReach.load(challenge.area, db).scopes).subtracting([.zone])
        let interested = try followers(of: call.theme, db)
        let wanted = CallWords(
            in: "\(challenge.title) \(challenge.fields.question) \(call.title) \(call.body)"
        )
        return try members(db).compactMap { member in
            guard !involved.contains(member.id) else { return nil }
            if following.contains(member.id) {
                return CallRecipient(member: member.id, why: .follows, matched: "")
            }
            guard try Consent.inForce(for: member.id, db).contains(.matching) else { return nil }
            if let word = wanted.match(in: "\(member.canHelpWith) \(member.isLookingFor)") {
                return CallRecipient(member: member.id, why: .expertise, matched: word)
            }
            let scopes = Set(try Grant.all(of: member.id, db).filter { $0.holds(at: now) }.map(\.scope))
            if scopes.contains(.theme(call.theme)) || interested.contains(member.id) {
                return CallRecipient(member: member.id, why: .theme, matched: "")
            }
            guard !scopes.isDisjoint(with: reach) else { return nil }
            return CallRecipient(member: member.id, why: .area, matched: "")
        }
    }

    private static func members(_ db: Database) throws -> [Member] {
        try Member.fetchAll(db, sql: "SELECT * FROM members WHERE state = 'active' ORDER BY id")
    }

    private static func followers(of theme: String, _ db: Database) throws -> Set<Member.ID> {
        try Member.ID.fetchSet(
            db,
            sql: """
                SELECT member_id FROM follows JOIN challenges ON challenges.thread_id = follows.thread_id
                WHERE theme_id = ?1 OR EXISTS (
                    SELECT 1 FROM challenge_themes AS other
                    WHERE other.challenge_id = challenges.id AND other.theme_id = ?1
                )
                """,
            arguments: [theme]
        )
    }

    func insert(for call: Call.ID, _ db: Database) throws {
        try db.cachedStatement(
            sql: "INSERT INTO call_recipients (call_id, member_id, why, matched) VALUES (?, ?, ?, ?)"
        ).execute(arguments: [call, member, why.rawValue, matched])
    }
}

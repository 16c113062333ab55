public import GRDB

/// Who was erased from this zone, by pseudonym, and what has still to follow.
public enum Erasures {
    public struct Entry: Sendable, Equatable {
        public let member: Member.ID
        /// Unix seconds, UTC.
        public let at: Instant

        public init(_ member: Member.ID, at instant: Instant) {
            self.member = member
            at = instant
        }
    }

    /// Those whom the list outside the file does not know yet, oldest first.
    public static func unnoted(_ db: Database) throws -> [Entry] {
        try Row.fetchAll(
            db,
            sql: "SELECT member_id, erased_at FROM erasures WHERE noted_at IS NULL ORDER BY erased_at"
        ).map { Entry($0["member_id"], at: $0["erased_at"]) }
    }

    /// When the first of those was erased after whom the whole file was not yet written anew; nil for none.
    public static func firstUnwritten(_ db: Database) throws -> Instant? {
        try Instant.fetchOne(
            db,
            sql: "SELECT erased_at FROM erasures WHERE rewritten_at IS NULL ORDER BY erased_at LIMIT 1"
        )
    }

    /// Those of the pseudonyms whom the file knows as a person.
    public static func known(among members: [Member.ID], _ db: Database) throws -> [Member.ID] {
        try members.filter { id in
            guard let member = try Member.find(id, db) else { return false }
            return member.state != .left || member.email != nil || !member.name.isEmpty
        }
    }
}

/// The list outside the file knows these, and no page that was overwritten is left in the log beside it.
public struct MarkErasuresNoted: Bookkeeping {
    public let members: [Member.ID]

    public init(_ members: [Member.ID]) {
        self.members = members
    }

    public func write(_ db: Database, at now: Instant) throws -> Done {
        for member in members {
            try db.execute(
                sql: "UPDATE erasures SET noted_at = ? WHERE member_id = ?",
                arguments: [now, member]
            )
        }
        return Done()
    }
}

/// The whole file was written anew after everybody who was erased before the instant.
public struct MarkRewritten: Bookkeeping {
    public let start: Instant

    public init(before start: Instant) {
        self.start = start
    }

    public func write(_ db: Database, at now: Instant) throws -> Done {
        try db.execute(
            sql: "UPDATE erasures SET rewritten_at = ? WHERE rewritten_at IS NULL AND erased_at < ?",
            arguments: [now, start]
        )
        return Done()
    }
}

public import GRDB

/// Something that everybody can read and that holds what was looked for.
public struct SearchHit: Sendable, Equatable {
    public let thing: Thing
    public let title: String
    /// A piece of its text around the words, in stretches; those that fit are marked.
    public let excerpt: [Stretch]

    public struct Stretch: Sendable, Equatable {
        public let text: String
        public let isFound: Bool
    }

    public static let perPage = 20
    /// Kinds that can be found.
    public static let kinds: [ThingKind] = [.challenge, .idea, .call, .proposal, .decision, .outcome]
}

// MARK: - Database

extension SearchHit {
    /// What holds every word, or a word that begins so; the best first.
    ///
    /// - Parameters:
    ///   - text: as typed; what is no word in it counts for nothing.
    ///   - page: from 1.
    public static func search(
        _ text: String,
        kind: ThingKind? = nil,
        page: Int = 1,
        _ db: Database
    ) throws -> (hits: [SearchHit], total: Int) {
        let pattern = pattern(text)
        guard !pattern.isEmpty else { return ([], 0) }
        let condition = "findable_text MATCH ?1 AND (?2 IS NULL OR thing = ?2)"
        let joined = "findable_text JOIN findable ON number = findable_text.rowid"
        let total = try Int.fetchOne(
            db.cachedStatement(sql: "SELECT count(*) FROM \(joined) WHERE \(condition)"),
            arguments: [pattern, kind?.rawValue]
        )
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT thing, thing_id, findable.title,
                        snippet(findable_text, 1, char(2), char(3), '…', 30) AS excerpt
                    FROM \(joined) WHERE \(condition)
                    ORDER BY bm25(findable_text, 5.0, 1.0), number DESC LIMIT \(perPage) OFFSET ?3
                    """
            ),
            arguments: [pattern, kind?.rawValue, (page - 1) * perPage]
        )
        return (rows.compactMap(SearchHit.init), total ?? 0)
    }

    /// Every word as the beginning of one; at most ten of them.
    static func pattern(_ text: String) -> String {
        text.split { !$0.isLetter && !$0.isNumber }.prefix(10).map { "\"\($0)\"*" }.joined(separator: " ")
    }

    private init?(row: Row) {
        guard let kind = ThingKind(rawValue: row["thing"]) else { return nil }
        thing = Thing(kind, row["thing_id"] as String)
        title = row["title"]
        excerpt = Self.stretches(row["excerpt"])
    }

    /// The text before, in and after each found word, which stands between the characters 2 and 3.
    static func stretches(_ text: String) -> [Stretch] {
        var stretches: [Stretch] = []
        var current = ""
        for character in text {
            guard character == "\u{2}" || character == "\u{3}" else {
                current.append(character)
                continue
            }
            if !current.isEmpty {
                stretches.append(Stretch(text: current, isFound: character == "\u{3}"))
            }
            current = ""
        }
        return current.isEmpty ? stretches : stretches + [Stretch(text: current, isFound: false)]
    }
}

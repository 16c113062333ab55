public import GRDB
public import MixedZone

/// The opgaven that everybody can read, those that are open first, the soonest to close on top.
public struct ChallengeList: Sendable {
    public static let perPage = 20

    public let challenges: [Challenge]
    /// All that there are, on this page and others.
    public let total: Int

    public var pageCount: Int { max(1, (total + Self.perPage - 1) / Self.perPage) }

    /// What a reader narrows the list to; nil and empty for everything.
    public struct Filter: Sendable, Equatable {
        public var theme: String?
        /// With every area within it.
        public var area: String?
        public var state: ChallengeState?
        /// In the title or the question, whatever the case.
        public var text: String

        public init(
            theme: String? = nil,
            area: String? = nil,
            state: ChallengeState? = nil,
            text: String = ""
        ) {
            self.theme = theme
            self.area = area
            self.state = state
            self.text = text
        }

        public static let none = Filter()
    }
}

// MARK: - Database

extension ChallengeList {
    /// - Parameter page: from 1.
    public static func load(_ filter: Filter, page: Int = 1, _ db: Database) throws -> ChallengeList {
        let (condition, arguments) = try filter.sql(db)
        let total = try Int.fetchOne(
            db,
            sql: "SELECT count(*) FROM challenges WHERE \(condition)",
            arguments: arguments
        )
        let challenges = try Challenge.fetchAll(
            db,
            sql: """
                \(Challenge.select) WHERE challenges.id IN (
                    SELECT id FROM challenges WHERE \(condition) ORDER BY \(order)
                    LIMIT \(perPage) OFFSET \((page - 1) * perPage)
                )
                ORDER BY \(order)
                """,
            arguments: arguments
        )
        return ChallengeList(challenges: challenges, total: total ?? 0)
    }

    private static let order =
        "state <> 'open', CASE state WHEN 'open' THEN ends_on END, since DESC, challenges.id"

    /// Those that an idea can go on within, by title.
    public static func welcoming(_ db: Database) throws -> [(id: Challenge.ID, title: String)] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT id, title FROM challenges WHERE state IN ('open', 'closed')
                ORDER BY title COLLATE NOCASE, id LIMIT 1000
                """
        ).map { (id: $0["id"], title: $0["title"]) }
    }

    /// Those that wait for a check, the longest waiting first.
    public static func inCheck(_ db: Database) throws -> [Challenge] {
        try Challenge.fetchAll(
            db,
            sql: "\(Challenge.select) WHERE state = 'inCheck' ORDER BY since, challenges.id"
        )
    }

    /// Those of which the owner wants an end without a result, the longest waiting first.
    public static func closing(_ db: Database) throws -> [Challenge] {
        try Challenge.fetchAll(
            db,
            sql: "\(Challenge.select) WHERE state = 'closing' ORDER BY since, challenges.id"
        )
    }

    /// What somebody prepares as owner or deputy, the newest first.
    public static func prepared(by member: Member.ID, _ db: Database) throws -> [Challenge] {
        try Challenge.fetchAll(
            db,
            sql: """
                \(Challenge.select) WHERE (owner_id = ?1 OR deputy_id = ?1) AND opened_at IS NULL
                    AND state <> 'withdrawn'
                ORDER BY created_at DESC, challenges.id LIMIT 50
                """,
            arguments: [member]
        )
    }
}

extension ChallengeList.Filter {
    fileprivate func sql(_ db: Database) throws -> (condition: String, arguments: StatementArguments) {
        var conditions = ["opened_at IS NOT NULL"]
        var arguments = StatementArguments()
        if let theme {
            conditions.append(
                """
                (theme_id = ? OR EXISTS (
                    SELECT 1 FROM challenge_themes AS other WHERE challenge_id = challenges.id AND other.theme_id = ?
                ))
                """
            )
            arguments += [theme, theme]
        }
        if let area {
            let areas = try AreaReach.below(area, db)
            conditions.append("area_id IN (\(areas.map { _ in "?" }.joined(separator: ", ")))")
            arguments += StatementArguments(areas)
        }
        if let state {
            conditions.append("state = ?")
            arguments += [state.rawValue]
        }
        if !text.isEmpty {
            conditions.append("(instr(lower(title), lower(?)) > 0 OR instr(lower(question), lower(?)) > 0)")
            arguments += [text, text]
        }
        return (conditions.joined(separator: " AND "), arguments)
    }
}

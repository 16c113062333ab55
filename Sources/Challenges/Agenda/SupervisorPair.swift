public import GRDB
public import MixedZone

/// The two who watch a theme: one resident and one professional; a half can be vacant.
public struct SupervisorPair: Sendable, Equatable {
    public enum Half: String, Codable, Sendable, CaseIterable {
        case resident, professional
    }

    public let theme: String
    public let resident: Member.ID?
    public let professional: Member.ID?

    public var isComplete: Bool { resident != nil && professional != nil }

    /// The half that somebody is; nil for who is neither.
    public func half(of member: Member.ID?) -> Half? {
        guard let member else { return nil }
        return member == resident ? .resident : member == professional ? .professional : nil
    }
}

// MARK: - Database

extension SupervisorPair {
    /// Who holds the role of theme supervisor for the theme at the instant, the longest-serving first; who is also
    /// a resident of the zone takes the residents' half.
    public static func load(_ theme: String, at now: Instant, _ db: Database) throws -> SupervisorPair {
        let holders = try Member.ID.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT member_id FROM grants JOIN members ON members.id = member_id AND members.state = 'active'
                    WHERE role = 'themeSupervisor' AND scope_kind = 'theme' AND scope_id = ?1
                        AND starts_at <= ?2 AND (ends_at IS NULL OR ends_at > ?2)
                    ORDER BY starts_at, grants.rowid
                    """
            ),
            arguments: [theme, now]
        )
        let residents = try holders.filter { holder in
            try Standing.load(.member(holder), at: now, db).holdsAny(of: [.resident])
        }
        return SupervisorPair(
            theme: theme,
            resident: residents.first,
            professional: holders.first { !residents.contains($0) }
        )
    }
}

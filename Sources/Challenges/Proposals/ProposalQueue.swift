public import GRDB
public import MixedZone

/// What waits for somebody who is not of the team: to take care of, to judge, to assign.
public enum ProposalQueue {
    /// Proposals that wait, with what they wait for; the ones with the earliest deadline first.
    public static func waiting(
        for standing: Standing,
        on day: CivilDay,
        _ db: Database
    ) throws -> [(proposal: Proposal, policy: ProposalPolicy)] {
        guard let member = standing.member, standing.isActive else { return [] }
        guard try mayWait(for: standing, member, on: day, db) else { return [] }
        let open = try Proposal.fetchAll(
            db.cachedStatement(
                sql: """
                    \(Proposal.select)
                    WHERE state IN ('submitted', 'screening', 'referral', 'onTrack', 'inReview', 'inObjection')
                    ORDER BY due_at IS NULL, due_at, id LIMIT 200
                    """
            )
        )
        return try open.compactMap { proposal in
            let capacities = try ProposalPeople.capacities(of: standing, for: proposal, on: day, db)
            let policy = ProposalPolicy(state: proposal.state, capacities: capacities)
            return policy.isWaitedFor ? (proposal, policy) : nil
        }
    }

    /// Whether anything can wait for them at all, found without looking at each proposal.
    private static func mayWait(
        for standing: Standing,
        _ member: Member.ID,
        on day: CivilDay,
        _ db: Database
    ) throws -> Bool {
        if standing.holdsAny(of: [.areaCoordinator, .administrator]) { return true }
        return try Bool.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT EXISTS (SELECT 1 FROM reviews WHERE reviewer_id = ?1 AND state = 'assigned')
                        OR EXISTS (SELECT 1 FROM body_secretaries WHERE member_id = ?1 AND ended_at IS NULL)
                        OR EXISTS (
                            SELECT 1 FROM seat_holders WHERE member_id = ?1 AND starts_on <= ?2
                                AND (ends_before IS NULL OR ends_before > ?2)
                        )
                    """
            ),
            arguments: [member, day]
        ) ?? false
    }
}

extension ProposalPolicy {
    /// The next step is this person's.
    var isWaitedFor: Bool {
        switch state {
        case .submitted, .screening: capacities.contains(.adviser)
        case .referral: may("confirm-referral")
        case .onTrack, .inObjection: isSecretary
        case .inReview: capacities.contains(.reviewer)
        default: false
        }
    }
}

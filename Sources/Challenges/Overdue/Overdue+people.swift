public import GRDB
public import MixedZone

extension Overdue {
    /// Whose step it is now; the zone's administrators where nobody is left to act.
    public func people(at now: Instant, _ db: Database) throws -> Set<Member.ID> {
        let active = try asked(at: now, db).filter {
            try Standing.load(.member($0), at: now, db).isActive
        }
        guard active.isEmpty else { return active }
        return try Set(AreaReach.load(nil, db).holders(of: .administrator, at: now, db))
    }

    /// The bodies whose secretaries keep an eye on it.
    public func bodies(_ db: Database) throws -> [String] {
        switch thing.kind {
        case .meeting: try strings("SELECT body_id FROM meetings WHERE id = ?", db)
        case .decision: try strings("SELECT body_id FROM decisions WHERE id = ?", db)
        case .proposal:
            try strings(
                """
                SELECT DISTINCT body_id FROM agenda_points JOIN meetings ON meetings.id = meeting_id
                WHERE proposal_id = ? AND meetings.state <> 'cancelled'
                """,
                db
            )
        default: []
        }
    }

    private func asked(at now: Instant, _ db: Database) throws -> Set<Member.ID> {
        switch thing.kind {
        case .challenge: try ofChallenge(at: now, db)
        case .idea: try ofIdea(at: now, db)
        case .proposal: try ofProposal(at: now, db)
        case .meeting: try owner("actions", db)
        case .decision: try owner("conditions", db)
        default: []
        }
    }

    private func ofChallenge(at now: Instant, _ db: Database) throws -> Set<Member.ID> {
        guard let id = Challenge.ID(thing.id), let challenge = try Challenge.find(id, db) else { return [] }
        return switch challenge.state {
        case .inCheck: try ChallengePolicy.checkers(of: challenge, at: now, db)
        case .closing: try ChallengePolicy.advisers(of: challenge, at: now, db)
        default: Set([challenge.owner, challenge.deputy].compactMap(\.self))
        }
    }

    private func ofIdea(at now: Instant, _ db: Database) throws -> Set<Member.ID> {
        guard let id = Idea.ID(thing.id), let idea = try Idea.find(id, db) else { return [] }
        if idea.state == .inCare, let adviser = idea.adviser { return [adviser] }
        return try Set(AreaReach.load(idea.area, db).holders(of: .areaCoordinator, at: now, db))
    }

    private func ofProposal(at now: Instant, _ db: Database) throws -> Set<Member.ID> {
        guard let id = Proposal.ID(thing.id), let proposal = try Proposal.find(id, db) else { return [] }
        let reach = try AreaReach.load(proposal.area, db)
        if proposal.state == .screening, let adviser = proposal.adviser { return [adviser] }
        if [.submitted, .screening].contains(proposal.state) {
            let team = try Set(proposal.deciding(db).map(\.member))
            return try Set(reach.holders(of: .areaCoordinator, at: now, db)).subtracting(team)
        }
        if proposal.state == .inObjection { return try Set(DecidedOn.last(id, db)?.secretaries(db) ?? []) }
        let day = try Zone.load(db).timeZone.day(of: now)
        let near = try ProposalBodies.load(for: proposal, reach, on: day, db)
        if proposal.state == .referral { return near.asked(afterReferralBy: proposal.adviser) }
        let onAgenda = proposal.state == .forDecision ? try secretaries(db) : []
        return onAgenda.isEmpty ? near.secretaries : onAgenda
    }

    /// Who took the action or the condition on, or else the body's secretaries.
    private func owner(_ table: String, _ db: Database) throws -> Set<Member.ID> {
        let owner = try Member.ID.fetchOne(
            db,
            sql: "SELECT owner_id FROM \(table) WHERE id = ? AND owner_id IS NOT NULL",
            arguments: [item]
        )
        return try owner.map { [$0] } ?? secretaries(db)
    }

    private func secretaries(_ db: Database) throws -> Set<Member.ID> {
        Set(try bodies(db).flatMap { try BodySecretary.all(of: $0, db) })
    }

    private func strings(_ sql: String, _ db: Database) throws -> [String] {
        try String.fetchAll(db.cachedStatement(sql: sql), arguments: [thing.id])
    }
}

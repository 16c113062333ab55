public import GRDB
public import MixedZone

/// In which capacities somebody meets a proposal.
///
/// Who decides in its team is nothing else to it: nobody advises, confirms or decides about the own proposal.
public enum ProposalPeople {
    public static func capacities(
        of standing: Standing,
        for proposal: Proposal,
        on day: CivilDay,
        _ db: Database
    ) throws -> Set<Mover> {
        guard let member = standing.member, standing.isActive else { return [] }
        if let place = try TeamMember.find(member, in: proposal.team, db), place.role != .observer {
            return place.role == .spokesperson ? [.spokesperson, .teamMember] : [.teamMember]
        }
        let reach = try AreaReach.load(proposal.area, db)
        var found: Set<Mover> = []
        if reach.isHeld(.areaCoordinator, by: standing) { found.insert(.adviser) }
        if standing.holds(.administrator, for: .zone) { found.insert(.administrator) }
        let bodies = try ProposalBodies.load(for: proposal, reach, on: day, db)
        if bodies.neighbourhoodTeam.contains(member) { found.insert(.neighbourhoodTeam) }
        if bodies.secretaries.contains(member) { found.insert(.secretary) }
        if bodies.holders.contains(member) { found.insert(.bodyMember) }
        if try Review.isAssigned(member, to: proposal, db) { found.insert(.reviewer) }
        return found
    }
}

/// The bodies of a proposal's track and area, and who is in them.
struct ProposalBodies {
    let secretaries: Set<Member.ID>
    let holders: Set<Member.ID>
    let neighbourhoodTeam: Set<Member.ID>

    /// Who is asked whether a proposal belongs elsewhere: the neighbourhood team, and where nobody else is in one the
    /// secretaries.
    ///
    /// - Parameter adviser: who says so, and never confirms it.
    func asked(afterReferralBy adviser: Member.ID?) -> Set<Member.ID> {
        let team = neighbourhoodTeam.filter { $0 != adviser }
        return team.isEmpty ? secretaries.filter { $0 != adviser } : team
    }

    /// - Parameter day: today on the zone's calendar, for the terms of seats.
    static func load(
        for proposal: Proposal,
        _ reach: AreaReach,
        on day: CivilDay,
        _ db: Database
    ) throws -> ProposalBodies {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT id, kind, area_id, decides_track FROM bodies WHERE ended_on IS NULL OR ended_on > ?
                    """
            ),
            arguments: [day]
        )
        let near = rows.filter { row in
            (row["area_id"] as String?).map { reach.scopes.contains(.area($0)) } ?? true
        }
        let onTrack = near.filter { row in
            let track: String? = row["decides_track"]
            return track != nil && (proposal.track == nil || track == proposal.track?.rawValue)
        }
        let ids = (onTrack.isEmpty ? near.filter(mayDecideAll) : onTrack).map { $0["id"] as String }
        let neighbourhood = near.filter { $0["kind"] == "neighbourhoodTeam" }.map { $0["id"] as String }
        return ProposalBodies(
            secretaries: try secretaries(of: ids, db),
            holders: try holders(of: ids, on: day, db),
            neighbourhoodTeam: try holders(of: neighbourhood, on: day, db)
        )
    }

    /// A body without a track decides where there is none with one; a team or a duo gives advice and no more.
    private static func mayDecideAll(_ row: Row) -> Bool {
        let (kind, track): (String, String?) = (row["kind"], row["decides_track"])
        return track == nil && !["neighbourhoodTeam", "coreTeam", "themeDuo"].contains(kind)
    }

    private static func secretaries(of bodies: [String], _ db: Database) throws -> Set<Member.ID> {
        try bodies.reduce(into: []) { found, body in
            found.formUnion(
                try Member.ID.fetchAll(
                    db.cachedStatement(
                        sql: "SELECT member_id FROM body_secretaries WHERE body_id = ? AND ended_at IS NULL"
                    ),
                    arguments: [body]
                )
            )
        }
    }

    private static func holders(
        of bodies: [String],
        on day: CivilDay,
        _ db: Database
    ) throws -> Set<Member.ID> {
        try bodies.reduce(into: []) { found, body in
            found.formUnion(
                try Member.ID.fetchAll(
                    db.cachedStatement(
                        sql: """
                            SELECT member_id FROM body_seats JOIN seat_holders ON seat_id = body_seats.id
                            WHERE body_id = ?1 AND starts_on <= ?2
                                AND (ends_before IS NULL OR ends_before > ?2)
                            """
                    ),
                    arguments: [body, day]
                )
            )
        }
    }
}

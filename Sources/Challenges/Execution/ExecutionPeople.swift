public import GRDB
public import MixedZone

/// Who can be given a part of an execution.
public enum ExecutionPeople {
    /// The members of the team that decide, by name.
    public static func team(
        of execution: Execution,
        _ db: Database
    ) throws -> [(id: Member.ID, name: String)] {
        let team = try Proposal.ID(execution.proposal).flatMap { try Proposal.find($0, db)?.team }
        guard let team else { return [] }
        return try TeamMember.all(of: team, db).filter { $0.role != .observer }.map { ($0.member, $0.name) }
    }

    /// Active members with a role at the municipality, by name.
    public static func colleagues(
        at now: Instant,
        _ db: Database
    ) throws -> [(id: Member.ID, name: String)] {
        try Member.holding(TeamMember.Capacity.municipality.roles, at: now, db)
    }
}

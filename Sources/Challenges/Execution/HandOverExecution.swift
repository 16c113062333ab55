internal import GRDB
public import MixedZone

/// One of the two owners hands over, or an administrator for them: at the municipality to somebody who works there,
/// in the team to a member of it.
public struct HandOverExecution: Command {
    public static let name = "hand-over-execution"
    public static let permission = Permission.members

    public enum Side: String, Codable, Sendable, CaseIterable {
        case municipality, team
    }

    public let execution: Execution.ID
    public let side: Side
    public let member: Member.ID

    public init(_ execution: Execution.ID, _ side: Side, to member: Member.ID) {
        self.execution = execution
        self.side = side
        self.member = member
    }

    struct HandedOver: Facts {
        let side: Side
        let member: Member.ID
    }

    /// Throws `TeamRefusal.notInTeam` and `.capacityDoesNotFit`.
    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let work = try ExecutionAtWork.load(execution, transaction)
        let isSenderOwner = side == .municipality ? work.policy.isExecutor : work.policy.speaksForTeam
        let isSettled = try transaction.standing.holdsAny(of: [.administrator])
        try transaction.demand(isSenderOwner || isSettled, for: Self.self)
        try work.demandLife()
        let owner = side == .municipality ? work.execution.municipalOwner : work.execution.teamOwner
        guard owner != member else {
            transaction.nothingChanged()
            return Done()
        }
        let next = try Standing.load(.member(member), at: transaction.now, db)
        switch side {
        case .municipality:
            guard next.holdsAny(of: TeamMember.Capacity.municipality.roles) else {
                throw TeamRefusal.capacityDoesNotFit
            }
        case .team:
            guard try ExecutionPolicy.load(work.execution, next, db).isInTeam else {
                throw TeamRefusal.notInTeam
            }
        }
        let column = side == .municipality ? "municipal_owner_id" : "team_owner_id"
        try db.execute(
            sql: "UPDATE executions SET \(column) = ? WHERE id = ?",
            arguments: [member, execution]
        )
        try transaction.record(Subject("execution", execution), HandedOver(side: side, member: member))
        let thing = Thing(.execution, execution)
        let mover: Mover = isSenderOwner ? work.policy.mover : .administrator
        _ = try StepDraft(thing, work.execution.thread, "hand-over", mover: mover).append(in: transaction)
        try Telling.ask([member], to: "own-execution", about: thing, in: transaction)
        return Done()
    }
}

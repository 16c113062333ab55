public import GRDB
public import MixedZone

/// What somebody may do in an execution; asked by the commands and by the page.
public struct ExecutionPolicy: Sendable {
    public let execution: Execution
    public let standing: Standing
    /// Member or spokesperson of the team that made the proposal; observers read.
    public let isInTeam: Bool

    public var isExecutor: Bool { isActive(execution.municipalOwner) }
    public var speaksForTeam: Bool { isActive(execution.teamOwner) }
    /// One of the two owners: planning, starting, pausing.
    public var owns: Bool { isExecutor || speaksForTeam }
    /// Whoever works on it: reporting, finishing, measuring.
    public var worksOnIt: Bool { owns || standing.isActive && isInTeam }

    private func isActive(_ member: Member.ID) -> Bool { standing.isActive && standing.member == member }

    /// In which capacity a step is made; the person at the command line stands in for the municipality.
    var mover: Mover {
        if isExecutor { return .executor }
        return speaksForTeam ? .spokesperson : isInTeam ? .teamMember : .executor
    }

    /// The same execution, seen by somebody else.
    func others(_ member: Member.ID, _ transaction: Transaction) throws -> ExecutionPolicy {
        let standing = try Standing.load(.member(member), at: transaction.now, transaction.db)
        return try .load(execution, standing, transaction.db)
    }

    public static func load(
        _ execution: Execution,
        _ standing: Standing,
        _ db: Database
    ) throws -> ExecutionPolicy {
        let isInTeam =
            try Bool.fetchOne(
                db.cachedStatement(
                    sql: """
                        SELECT EXISTS (
                            SELECT 1 FROM proposals JOIN team_members ON team_members.team_id = proposals.team_id
                            WHERE proposals.id = ? AND member_id = ? AND left_at IS NULL AND role <> 'observer'
                        )
                        """
                ),
                arguments: [execution.proposal, standing.member]
            ) ?? false
        return ExecutionPolicy(execution: execution, standing: standing, isInTeam: isInTeam)
    }
}

/// An execution as a command meets it.
struct ExecutionAtWork {
    let execution: Execution
    let policy: ExecutionPolicy

    /// Throws `KernelRefusal.missing` for an unknown one.
    static func load(_ id: Execution.ID, _ transaction: Transaction) throws -> ExecutionAtWork {
        guard let execution = try Execution.find(id, transaction.db) else { throw KernelRefusal.missing }
        let policy = try ExecutionPolicy.load(execution, transaction.standing, transaction.db)
        return ExecutionAtWork(execution: execution, policy: policy)
    }

    /// Throws ``ExecutionRefusal/over`` for one that was completed or stopped.
    func demandLife() throws {
        guard !execution.state.isFinal else { throw ExecutionRefusal.over }
    }

    /// Moves the execution; nothing happens when it stands there already.
    ///
    /// Throws ``ExecutionRefusal/notNow`` where no edge leads there from where it stands.
    func move(
        to state: ExecutionState,
        reason: String = "",
        _ transaction: Transaction
    ) throws -> Step? {
        guard execution.state != state else {
            transaction.nothingChanged()
            return nil
        }
        guard execution.state.next.contains(state) else { throw ExecutionRefusal.notNow }
        let step = try Move(
            thing: execution.id.description,
            thread: execution.thread,
            from: execution.state,
            to: state,
            mover: policy.mover,
            reason: reason
        ).carryOut(in: transaction)
        try transaction.record(
            Subject("execution", execution.id),
            isPublic: true,
            MovedExecution(state: state, reason: step.textDigest)
        )
        if execution.state == .running { try endReport(transaction) }
        return step
    }

    /// Nobody is asked to report on work that does not run; why stands with the step of the work itself.
    private func endReport(_ transaction: Transaction) throws {
        for report in try ProgressReport.all(of: execution.id, transaction.db) where report.state == .due {
            _ = try Move(
                thing: report.id.description,
                thread: report.thread,
                from: .due,
                to: .skipped as ReportState,
                mover: policy.mover
            ).carryOut(in: transaction)
        }
    }
}

/// The facts of a move of an execution.
struct MovedExecution: Facts {
    let state: ExecutionState
    let reason: String?
}

/// Why something cannot be done in an execution.
public enum ExecutionRefusal: Refusal, Equatable {
    /// It was completed or stopped.
    case over
    /// From where it stands it cannot go there.
    case notNow
    /// So many milestones are neither done nor dropped.
    case milestonesOpen(Int)

    public var kind: RefusalKind { .conflict }
    public var slug: String {
        switch self {
        case .over: "execution-over"
        case .notNow: "execution-not-now"
        case .milestonesOpen: "execution-milestones-open"
        }
    }
    public var values: [String: String] {
        if case .milestonesOpen(let count) = self { ["count": "\(count)"] } else { [:] }
    }
}

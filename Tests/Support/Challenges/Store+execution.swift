public import Challenges
public import MixedZone

extension Store {
    /// A proposal of the cast that the body approved, by the vote of everybody in it.
    ///
    /// The adviser owns it at the municipality, the first of the team in the team; it is measured first on 1 December
    /// 2027. The body is made where it is not there yet.
    public func execution(
        _ title: String = "Samen koken",
        by cast: ProposalCast,
        of body: BodyCast,
        named name: String = "stuurgroep"
    ) async throws -> Execution.ID {
        let proposal = try await proposal(title, by: cast, in: .reviewed)
        let known = try await read { try Body.find(name, $0) }
        if known == nil { try await self.body(name, of: body, charter: .example(quorum: 1)) }
        try await bringToTable(proposal, of: name)
        let ballot = try await ballot(of: name, about: proposal)
        for member in body.staff + body.residents {
            _ = try await perform(CastVote(.inFavour, in: ballot), as: .member(member))
        }
        _ = try await perform(CloseBallot(ballot), as: .atCommandLine)
        _ = try await perform(RecordDecision(.example(), after: ballot), as: .atCommandLine)
        let begun = try await read { try Execution.find(proposal: proposal.description, $0) }
        guard let begun else { throw KernelRefusal.missing }
        return begun.id
    }

    /// A milestone of an execution, due on the day.
    public func milestone(
        _ title: String = "Keuken staat",
        in execution: Execution.ID,
        dueOn day: CivilDay,
        weight: Int = 1
    ) async throws -> Milestone.ID {
        let plan = PlanMilestone(title, in: execution, dueOn: day, weight: weight)
        return try await perform(plan, as: .atCommandLine)
    }

    /// The report that an execution that runs waits for.
    public func report(of execution: Execution.ID) async throws -> ProgressReport.ID {
        let start = try await read { try Execution.find(execution, $0)?.state == .notStarted }
        if start { _ = try await perform(StartExecution(execution), as: .atCommandLine) }
        _ = try await perform(AskReports(), as: .clock)
        let asked = try await read { try ProgressReport.all(of: execution, $0).first { $0.state == .due } }
        guard let asked else { throw KernelRefusal.missing }
        return asked.id
    }

    public func outcome(of execution: Execution.ID) async throws -> Outcome.ID {
        let found = try await read { db in
            try Execution.find(execution, db).flatMap { try Outcome.find(proposal: $0.proposal, db) }
        }
        guard let found else { throw KernelRefusal.missing }
        return found.id
    }
}

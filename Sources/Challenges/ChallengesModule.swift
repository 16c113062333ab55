public import MixedZone

extension Module {
    /// From opgave to outcome: ideas, opgaven, teams, proposals, bodies, decisions, execution, measurement.
    public static let challenges = Module(
        name: "challenges",
        migrations: ChallengesSchema.migrations,
        commands: graph + opgaveCommands + teamCommands + sessionCommands + proposalCommands + bodyCommands
            + decisionCommands + executionCommands,
        retention: ChallengesSchema.retention,
        scopes: [.body: "bodies"],
        erasure: [
            ChallengeErasure.erase, TeamErasure.erase, BodyErasure.erase, ProposalErasure.erase,
            ThreadErasure.erase,
        ]
    )

    private static let graph: [any Command.Type] = [
        ChangeDeadlines.self, FollowThread.self, RemindOverdue.self,
    ]
}

public import GRDB
public import MixedZone

/// Who may do what with a work session; the command asks to enforce, the page asks to decide what to offer.
public struct SessionPolicy: Sendable {
    public let standing: Standing
    /// In which capacity somebody runs it: who decides in its team, or else whose opgave it is, and who advises there.
    public let mover: Mover?

    public var runs: Bool { mover != nil }
}

extension SessionPolicy {
    /// For a session of a team, or of an opgave without one.
    public static func load(
        team: Team.ID?,
        challenge: Challenge.ID?,
        _ standing: Standing,
        _ db: Database
    ) throws -> SessionPolicy {
        SessionPolicy(standing: standing, mover: try mover(team, challenge, standing, db))
    }

    private static func mover(
        _ team: Team.ID?,
        _ challenge: Challenge.ID?,
        _ standing: Standing,
        _ db: Database
    ) throws -> Mover? {
        guard standing.isActive, let member = standing.member else { return nil }
        if let team {
            let place = try TeamMember.find(member, in: team, db)
            return place.flatMap { $0.role == .observer ? nil : $0.mover }
        }
        guard let challenge = try challenge.flatMap({ try Challenge.find($0, db) }) else { return nil }
        let policy = try ChallengePolicy.load(standing, challenge, db)
        return policy.isOwner ? .owner : policy.isAdviser ? .adviser : nil
    }
}

/// A work session as a command meets it, with the policy for who sends the command.
struct SessionAtWork {
    let session: WorkSession
    let policy: SessionPolicy

    /// Throws `KernelRefusal.missing` for one that the sender may not even know of.
    static func load(_ id: WorkSession.ID, _ transaction: Transaction) throws -> SessionAtWork {
        let session = try WorkSession.existing(id, transaction.db)
        try transaction.mustSee(session.circles)
        let policy = try SessionPolicy.load(
            team: session.team,
            challenge: session.challenge,
            transaction.standing,
            transaction.db
        )
        return SessionAtWork(session: session, policy: policy)
    }

    /// The same for who runs it.
    ///
    /// Throws `KernelRefusal.notAllowed` for everybody else.
    static func run(
        _ id: WorkSession.ID,
        by command: (some Command).Type,
        _ transaction: Transaction
    ) throws -> SessionAtWork {
        let work = try load(id, transaction)
        try transaction.demand(work.policy.runs, for: command)
        return work
    }

    func touch(_ transaction: Transaction) {
        transaction.touch(Thread.topic(session.thread))
    }
}

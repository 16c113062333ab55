internal import GRDB
internal import MixedZone

extension Team {
    /// What somebody says of a team that begins.
    struct Founding {
        let kind: Team.Kind
        let name: String
        let purpose: String
        var challenge: String?
        var wantsResidentsMajority = false
        let founder: Member.ID
        let capacity: TeamMember.Capacity
    }

    /// A team begins, in the thread of what it works on or in one of its own; its founder speaks for it.
    ///
    /// - Parameter isQuiet: the step that led to it is told, and this one with it.
    ///
    /// Throws `TeamRefusal.capacityDoesNotFit`.
    static func found(
        _ founding: Founding,
        at place: TeamPlace,
        by mover: Mover = .spokesperson,
        isQuiet: Bool = false,
        in transaction: Transaction
    ) throws -> Team {
        let db = transaction.db
        let thread = try place.thread ?? Thread.begin(in: transaction)
        let id = Team.ID.random(at: transaction.now)
        try db.execute(
            sql: """
                INSERT INTO teams (id, thread_id, state, since, due_at, kind, name, purpose, challenge_id, theme_id,
                    area_id, wants_residents_majority, created_at)
                VALUES (?1, ?2, 'forming', ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?3)
                """,
            arguments: [
                id, thread, transaction.now, try Deadlines.load(db).due(.dormancy, after: transaction.now),
                founding.kind.rawValue, founding.name, founding.purpose, founding.challenge, place.theme,
                place.area, founding.wantsResidentsMajority,
            ]
        )
        let team = try Team.existing(id, db)
        var step = StepDraft(Thing(.team, id), thread, "form", mover: mover)
        step.team = id.description
        step.isQuiet = isQuiet
        _ = try step.append(in: transaction)
        try JoinTeam.carryOut(
            founding.founder,
            team,
            role: .spokesperson,
            capacity: founding.capacity,
            transaction
        )
        return team
    }
}

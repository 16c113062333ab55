import Challenges
import MixedZone
import Support

@testable import App

extension Scene {
    private static let stan = Person("Stan Stuur", .civilServant)
    static let keeper = Person("Saar Secretaris", .civilServant)
    static let body = "stuurgroep"

    /// A body of Stan and of the caller, who is its secretary where that is asked for.
    private static func gremium(_ scene: Scene, _ caller: Caller, _ number: Int) async throws -> String {
        let id = "\(body)\(number)"
        let known = try await scene.store.read { try Body.find(id, $0) }
        if known != nil { return id }
        let cast = BodyCast(
            staff: [try await scene.id(of: stan)],
            residents: [],
            secretary: try await scene.id(of: keeper)
        )
        try await scene.store.body(id, of: cast, charter: .example(quorum: 1))
        return id
    }

    /// A body of the case's own.
    static let gremium = Thing.made { try await gremium($0, $1, $2) }

    /// A vacant seat of such a body.
    static let gremiumWithVacancy = Thing.made { scene, caller, number in
        let body = try await gremium(scene, caller, number)
        return try await scene.store.perform(
            AddBodySeat(PlannedSeat(.adviser), to: body),
            as: .atCommandLine
        )
    }

    /// The same with the member on its seat and its secretary, a space between the three.
    static let gremiumWithPeople = Thing.made { scene, caller, number in
        let body = try await gremium(scene, caller, number)
        return "\(body) \(try await scene.id(of: stan)) \(try await scene.id(of: keeper))"
    }

    /// A meeting that is convened, with the member on the seat, a space between the two.
    static let attended = Thing.made { scene, caller, number in
        let body = try await gremium(scene, caller, number)
        let meeting = try await scene.store.meeting(of: body, in: .convened)
        return "\(meeting) \(try await scene.id(of: stan))"
    }

    /// A voting round that has not opened, with a proposal for it, a space between the two.
    static let roundWithPlan = Thing.made { scene, caller, number in
        let body = try await gremium(scene, caller, number)
        let proposal = try await scene.reviewed()
        let plan = PlanRound(
            "Stemronde centrum",
            area: "centrum",
            body: body,
            year: 2026,
            budgetCents: 1_000_000,
            points: 10,
            mostPerPlan: 5,
            from: try amsterdam("2026-12-02 09:00"),
            until: try amsterdam("2026-12-12 09:00")
        )
        let round = try await scene.store.perform(plan, as: .atCommandLine)
        return "\(round) \(proposal)"
    }

    /// The member on the first seat of the body.
    static let seatTerm = Thing.made { scene, caller, number in
        let body = try await gremium(scene, caller, number)
        let terms = try await scene.store.read { try SeatTerm.all(of: body, $0) }
        guard let term = terms.first else { throw Unreadable() }
        return "\(term.id)"
    }

    /// A meeting of the body in the state.
    static func meeting(_ state: MeetingState) -> Thing {
        .made { scene, caller, number in
            let body = try await gremium(scene, caller, number)
            return try await scene.store.meeting(of: body, in: state).description
        }
    }

    /// An action of a meeting that is open.
    static let action = Thing.made { scene, caller, number in
        let body = try await gremium(scene, caller, number)
        let meeting = try await scene.store.meeting(of: body, in: .open)
        let add = AddAction("Bel.", in: meeting)
        return "\(try await scene.store.perform(add, as: .atCommandLine))"
    }

    /// A ballot between meetings in the state.
    static func ballot(_ state: BallotState) -> Thing {
        .made { scene, caller, number in
            let body = try await gremium(scene, caller, number)
            return try await scene.store.ballot(of: body, in: state).description
        }
    }

    /// A closed ballot about a proposal, carried; nothing is recorded yet.
    static let carried = Thing.made { scene, caller, number in
        try await carriedBallot(scene, caller, number).description
    }

    /// A decision that is public.
    static let decision = Thing.made { try await madeDecision($0, $1, $2).description }

    /// The number of one.
    static let decisionNumber = Thing.made { scene, caller, number in
        let id = try await madeDecision(scene, caller, number)
        guard let decision = try await scene.store.read({ try Decision.find(id, $0) }) else {
            throw Unreadable()
        }
        return decision.number
    }

    /// A condition of one.
    static let condition = Thing.made { scene, caller, number in
        let id = try await madeDecision(scene, caller, number)
        let conditions = try await scene.store.read { try DecisionCondition.all(of: id, $0) }
        guard let condition = conditions.first else { throw Unreadable() }
        return "\(condition.id)"
    }

    private static func madeDecision(
        _ scene: Scene,
        _ caller: Caller,
        _ number: Int
    ) async throws -> Decision.ID {
        let ballot = try await carriedBallot(scene, caller, number)
        let record = RecordDecision(.example(.approvedWithConditions), after: ballot)
        return try await scene.store.perform(record, as: .atCommandLine)
    }

    private static func carriedBallot(
        _ scene: Scene,
        _ caller: Caller,
        _ number: Int
    ) async throws -> Ballot.ID {
        let body = try await gremium(scene, caller, number)
        let proposal = try await scene.reviewed()
        try await scene.store.bringToTable(proposal, of: body)
        let ballot = try await scene.store.ballot(of: body, about: proposal)
        let voter = MixedZone.Actor.member(try await scene.id(of: stan))
        _ = try await scene.store.perform(CastVote(.inFavour, in: ballot), as: voter)
        _ = try await scene.store.perform(CloseBallot(ballot), as: .atCommandLine)
        return ballot
    }

    /// A voting round in the centre that has not opened.
    static let round = Thing.made { scene, caller, number in
        let body = try await gremium(scene, caller, number)
        return try await scene.store.round(by: body).description
    }

    /// A proposal of the long track that was read.
    func reviewed() async throws -> Proposal.ID {
        let cast = ProposalCast(
            team: [
                (try await id(of: Person("Tara Team", .entrepreneur)), .entrepreneur),
                (try await id(of: Person("Teun Team", .entrepreneur)), .entrepreneur),
                (try await id(of: Person("Tess Team", .resident)), .resident),
            ],
            adviser: try await id(of: Person("Ada Advies", .areaCoordinator)),
            secretary: try await id(of: Person("Aart Admin", .administrator)),
            readers: [
                try await id(of: Person("Lies Lezer", .civilServant)),
                try await id(of: Person("Loek Lezer", .civilServant)),
            ]
        )
        return try await store.proposal(by: cast, in: .reviewed)
    }
}

import Challenges
import MixedZone
import Support

@testable import App

extension CommandRows {
    static let bodies = composition + meetings + ballots + decisions + rounds

    /// Bodies are made by administrators.
    private static let composition: [CommandRow] = [
        CommandRow(AddBody.self, .administrators) {
            let name = Bilingual(nl: "Overleg", en: "Body")
            let seats = [PlannedSeat(.resident)]
            let charter = Charter.example(quorum: 1)
            return AddBody(
                "raad\($0.number)",
                .other,
                name: name,
                purpose: name,
                charter: charter,
                seats: seats
            )
        },
        CommandRow(EndBody.self, on: Scene.gremium, .administrators) { EndBody($0.id) },
        CommandRow(AddBodySeat.self, on: Scene.gremium, .administrators) {
            AddBodySeat(PlannedSeat(.adviser), to: $0.id)
        },
        CommandRow(RemoveBodySeat.self, on: Scene.gremiumWithVacancy, .administrators) {
            RemoveBodySeat($0.id)
        },
        CommandRow(ChangeBody.self, on: Scene.gremium, .administrators) {
            let name = Bilingual(nl: "Andere naam", en: "Another name")
            return ChangeBody($0.id, name: name, purpose: name, track: .long)
        },
        CommandRow(ChangeCharter.self, on: Scene.gremium, .administrators) {
            ChangeCharter($0.id, .example(quorum: 1, majority: .absolute))
        },
        CommandRow(FillSeat.self, on: Scene.gremiumWithPeople, .administrators) {
            let (seat, deputy) = (try $0.word(0) + "-1", try $0.wordID(2, Member.self))
            return FillSeat(seat, with: deputy, asDeputy: true, from: try $0.day(), .elected)
        },
        CommandRow(EndSeat.self, on: Scene.seatTerm, .administrators) {
            EndSeat(Int($0.id) ?? 0, before: try $0.coming())
        },
        CommandRow(NameSecretary.self, on: Scene.gremiumWithPeople, .administrators) {
            NameSecretary(try $0.wordID(2, Member.self), of: try $0.word(0))
        },
        CommandRow(EndSecretary.self, on: Scene.gremiumWithPeople, .administrators) {
            EndSecretary(try $0.wordID(2, Member.self), of: try $0.word(0))
        },
    ]

    /// Nobody here is a secretary; an administrator may do what one may.
    private static let meetings: [CommandRow] = [
        CommandRow(PlanMeeting.self, on: Scene.gremium, .each(keepers)) {
            let start = try amsterdam("2026-12-01 19:00")
            return PlanMeeting("Overleg", of: $0.id, from: start, until: start + 3_600)
        },
        CommandRow(ConveneMeeting.self, on: Scene.meeting(.planned), .each(keepers)) {
            ConveneMeeting(try $0.thing())
        },
        CommandRow(OpenMeeting.self, on: Scene.meeting(.convened), .each(keepers)) {
            OpenMeeting(try $0.thing())
        },
        CommandRow(CloseMeeting.self, on: Scene.meeting(.open), .each(keepers)) {
            CloseMeeting(try $0.thing())
        },
        CommandRow(CancelMeeting.self, on: Scene.meeting(.planned), .each(keepers)) {
            CancelMeeting(try $0.thing(), because: "Ziek.")
        },
        CommandRow(PutOnAgenda.self, on: Scene.meeting(.planned), .each(keepers)) {
            PutOnAgenda("Groen", .issue, of: try $0.thing())
        },
        CommandRow(NoteAttendance.self, on: Scene.attended, .each(keepers)) {
            NoteAttendance(
                try $0.wordID(1, Member.self),
                isPresent: true,
                in: try $0.wordID(0, Meeting.self)
            )
        },
        CommandRow(WriteMinutes.self, on: Scene.meeting(.closed), .each(keepers)) {
            WriteMinutes("Wij spraken.", of: try $0.thing())
        },
        CommandRow(AdoptMinutes.self, on: Scene.meeting(.minutesDraft), .each(keepers)) {
            AdoptMinutes(try $0.thing())
        },
        CommandRow(AddAction.self, on: Scene.meeting(.open), .each(keepers)) {
            AddAction("Bel.", in: try $0.thing())
        },
        CommandRow(SettleAction.self, on: Scene.action, .each(keepers)) {
            SettleAction(Int($0.id) ?? 0, isDone: true)
        },
    ]

    /// Who has no seat cannot vote, whatever their role.
    private static let ballots: [CommandRow] = [
        CommandRow(PlanBallot.self, on: Scene.gremium, .each(keepers)) { PlanBallot("Doen?", for: $0.id) },
        CommandRow(OpenBallot.self, on: Scene.ballot(.pending), .each(keepers)) {
            OpenBallot(try $0.thing(), until: try amsterdam("2026-12-01 17:00"))
        },
        CommandRow(CastVote.self, on: Scene.ballot(.open), .each(commandLine: .signInNeeded, withoutSeat)) {
            CastVote(.inFavour, in: try $0.thing())
        },
        CommandRow(
            RecuseFromBallot.self,
            on: Scene.ballot(.open),
            .each(commandLine: .signInNeeded, withoutSeat)
        ) {
            RecuseFromBallot(try $0.thing())
        },
        CommandRow(
            CloseBallot.self,
            on: Scene.ballot(.open),
            .each { role, _ in role == .administrator ? .refused("ballot-votes-awaited") : .notAllowed }
        ) { CloseBallot(try $0.thing()) },
        CommandRow(CancelBallot.self, on: Scene.ballot(.pending), .each(keepers)) {
            CancelBallot(try $0.thing(), because: "Nog niet.")
        },
        CommandRow(CloseDueBallots.self, .clock(.allowed)) { _ in CloseDueBallots() },
        CommandRow(PublishBallots.self, .clock(.allowed)) { _ in PublishBallots() },
    ]

    private static let decisions: [CommandRow] = [
        CommandRow(RecordDecision.self, on: Scene.carried, .each(keepers)) {
            RecordDecision(.example(), after: try $0.thing(Ballot.ID.self))
        },
        CommandRow(CorrectDecision.self, on: Scene.decision, .each(keepers)) {
            CorrectDecision(try $0.thing(), .example(.approvedWithConditions, because: "Beter gezegd."))
        },
        CommandRow(MeetCondition.self, on: Scene.condition, .each(keepers)) {
            MeetCondition(Int($0.id) ?? 0)
        },
        CommandRow(PublishDecisions.self, .clock(.allowed)) { _ in PublishDecisions() },
        CommandRow(PublishHead.self, .clock(.allowed)) { _ in PublishHead() },
    ]

    /// Set up by the area's coordinator; points are for its residents.
    private static let rounds: [CommandRow] = [
        CommandRow(PlanRound.self, on: Scene.gremium, .each(planners)) {
            PlanRound(
                "Stemronde",
                area: "centrum",
                body: $0.id,
                year: 2026,
                budgetCents: 100_000,
                points: 10,
                mostPerPlan: 5,
                from: try amsterdam("2026-12-01 00:00"),
                until: try amsterdam("2026-12-11 00:00")
            )
        },
        CommandRow(AddPlan.self, on: Scene.roundWithPlan, .each(planners)) {
            AddPlan(try $0.wordID(1, Proposal.self), to: try $0.wordID(0, Round.self))
        },
        CommandRow(CancelRound.self, on: Scene.round, .each(planners)) {
            CancelRound(try $0.thing(), because: "Geen plannen.")
        },
        CommandRow(SpreadPoints.self, on: Scene.round, .each(commandLine: .signInNeeded, residents)) {
            SpreadPoints([:], in: try $0.thing())
        },
        CommandRow(OpenRound.self, on: Scene.round, .clock(.refused("round-not-now"))) {
            OpenRound(try $0.thing())
        },
        CommandRow(CloseRound.self, on: Scene.round, .clock(.refused("round-not-now"))) {
            CloseRound(try $0.thing())
        },
        CommandRow(TurnRounds.self, .clock(.allowed)) { _ in TurnRounds() },
    ]

    @Sendable
    private static func keepers(_ role: Role, _ reach: Caller.Reach) -> Verdict {
        role == .administrator ? .allowed : .notAllowed
    }

    @Sendable
    private static func withoutSeat(_ role: Role, _ reach: Caller.Reach) -> Verdict {
        .refused("ballot-no-seat")
    }

    @Sendable
    private static func planners(_ role: Role, _ reach: Caller.Reach) -> Verdict {
        role == .administrator || role == .areaCoordinator && reach != .elsewhere ? .allowed : .notAllowed
    }

    @Sendable
    private static func residents(_ role: Role, _ reach: Caller.Reach) -> Verdict {
        guard role == .resident else { return .notAllowed }
        return reach == .elsewhere ? .notAllowed : .refused("round-not-now")
    }
}

extension CommandCase {
    /// One of the words of which the thing's identifier is made, from 0 on.
    func word(_ place: Int) throws -> String {
        let words = id.split(separator: " ").map(String.init)
        guard words.indices.contains(place) else { throw Unreadable() }
        return words[place]
    }

    func wordID<Entity>(_ place: Int, _ entity: Entity.Type) throws -> ID<Entity> {
        guard let id = ID<Entity>(try word(place)) else { throw Unreadable() }
        return id
    }
}

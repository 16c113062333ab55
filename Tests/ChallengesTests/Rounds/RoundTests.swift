import GRDB
import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `The count of a voting round` {
    private static func plan(_ points: Int, _ euros: Int, _ submitted: Int = 0) -> RoundCount.Plan {
        RoundCount.Plan(
            .random(at: Instant(seconds: 0)),
            costCents: euros * 100,
            submittedAt: Instant(seconds: submitted),
            points: points
        )
    }

    private static func awarded(
        _ plans: [RoundCount.Plan],
        euros: Int,
        _ cutoff: Round.Cutoff = .budget
    ) -> [Int] {
        let count = RoundCount(plans, budgetCents: euros * 100, cutoff: cutoff)
        return count.lines.filter(\.isAwarded).compactMap { line in
            plans.firstIndex { $0.proposal == line.proposal }
        }
    }

    @Test func `goes from the top down as long as the money lasts`() {
        #expect(
            Self.awarded([Self.plan(5, 400), Self.plan(9, 500), Self.plan(7, 100)], euros: 600) == [1, 2]
        )
    }

    @Test func `passes over what no longer fits`() {
        #expect(
            Self.awarded([Self.plan(9, 500), Self.plan(7, 400), Self.plan(1, 100)], euros: 600) == [0, 2]
        )
    }

    @Test func `prefers the cheaper of two with as many points, then the earlier`() {
        #expect(Self.awarded([Self.plan(5, 300), Self.plan(5, 200)], euros: 300) == [1])
        #expect(Self.awarded([Self.plan(5, 300, 20), Self.plan(5, 300, 10)], euros: 300) == [1])
    }

    @Test func `gives nothing to a plan without points`() {
        #expect(Self.awarded([Self.plan(0, 100), Self.plan(1, 100)], euros: 900) == [1])
    }

    @Test func `takes the first few where their number is fixed`() {
        let plans = [Self.plan(1, 100), Self.plan(2, 100), Self.plan(3, 100)]
        #expect(Self.awarded(plans, euros: 900, .top(2)) == [2, 1])
    }
}

@Suite struct `A voting round` {
    /// Two plans in a round of the centre.
    private static func round() async throws -> (Deciding, Round.ID) {
        let deciding = try await Deciding.ready()
        return (deciding, try await deciding.zone.store.round(with: [deciding.proposal]))
    }

    private static func turn(_ deciding: Deciding, after days: Int) async throws {
        deciding.zone.clock.advance(days: days)
        _ = try await deciding.zone.store.perform(TurnRounds(), as: .clock)
    }

    @Test func `takes the points of residents while it is open, and lets them change once`() async throws {
        let (deciding, id) = try await Self.round()
        let carla = Person.carla
        let give = SpreadPoints([deciding.proposal: 5], in: id)
        #expect(try await deciding.proposing.refusal(give, as: carla) == "round-not-now")
        try await Self.turn(deciding, after: 8)
        #expect(
            try await deciding.proposing.refusal(SpreadPoints([deciding.proposal: 6], in: id), as: carla)
                == "invalid-fields"
        )
        #expect(try await deciding.proposing.refusal(give, as: carla) == nil)
        #expect(
            try await deciding.proposing.refusal(SpreadPoints([deciding.proposal: 3], in: id), as: carla)
                == nil
        )
        #expect(try await deciding.proposing.refusal(give, as: carla) == "round-changed-already")
        try await Self.turn(deciding, after: 10)
        #expect(try await deciding.proposing.refusal(give, as: carla) == "round-not-now")
        let plans = try await deciding.zone.store.read { try RoundPlan.all(of: id, $0) }
        #expect(plans.map(\.line?.points) == [3])
    }

    @Test func `is for who was known as a resident of the area before it opened`() async throws {
        let (deciding, id) = try await Self.round()
        let near = Person("Nora Nabij", .resident, scope: .area("centrum"))
        let far = Person("Fenna Ver", .resident, scope: .area("oost"))
        for person in [near, far] { _ = try await deciding.zone.id(of: person) }
        try await Self.turn(deciding, after: 8)
        let late = Person("Lieke Laat", .resident, scope: .area("centrum"))
        let give = SpreadPoints([deciding.proposal: 5], in: id)
        #expect(try await deciding.proposing.refusal(give, as: near) == nil)
        #expect(try await deciding.proposing.refusal(give, as: far) == "not-allowed")
        #expect(try await deciding.proposing.refusal(give, as: late) == "not-allowed")
        #expect(try await deciding.proposing.refusal(give, as: .anna) == "not-allowed")
    }

    @Test func `of a neighbourhood is not for who said no more than to live in the zone`() async throws {
        let deciding = try await Deciding.ready()
        let store = deciding.zone.store
        try await store.build(.area("centrum"))
        let square = Area(id: "plein", parent: "centrum", level: .neighbourhood, name: "Plein", code: nil)
        _ = try await store.perform(AddArea(square), as: .atCommandLine)
        let give = SpreadPoints([:], in: try await store.round(in: "plein"))
        try await Self.turn(deciding, after: 2)
        #expect(try await deciding.proposing.refusal(give, as: .carla) == "not-allowed")
    }

    @Test func `takes a plan that stands in no other`() async throws {
        let (deciding, id) = try await Self.round()
        let store = deciding.zone.store
        let known = try await store.read { try Round.existing(id, $0) }
        let again = try await store.round()
        #expect(try await store.read { try ProposalChoice.all(for: known, $0) }.isEmpty)
        #expect(
            try await deciding.refusal(AddPlan(deciding.proposal, to: again)) == "round-plan-does-not-fit"
        )
    }

    @Test func `tells the journal who took part and never how`() async throws {
        let (deciding, id) = try await Self.round()
        try await Self.turn(deciding, after: 8)
        _ = try await deciding.zone.perform(SpreadPoints([deciding.proposal: 5], in: id), as: .carla)
        let last = try await deciding.zone.store.read { try JournalEntry.tail(1, $0) }.first.orThrow("entry")
        #expect(last.json.hasSuffix("\"facts\":{}}"))
    }

    @Test func `becomes decisions of the body`() async throws {
        let (deciding, id) = try await Self.round()
        try await Self.turn(deciding, after: 8)
        _ = try await deciding.zone.perform(SpreadPoints([deciding.proposal: 5], in: id), as: .carla)
        try await Self.turn(deciding, after: 10)
        let declined = RecordDecision(.example(.declined), after: id, about: deciding.proposal)
        #expect(try await deciding.refusal(declined) == "decision-disagrees")
        let approved = RecordDecision(.example(), after: id, about: deciding.proposal)
        #expect(try await deciding.refusal(approved) == nil)
        #expect(try await deciding.proposing.state == .approved)
    }
}

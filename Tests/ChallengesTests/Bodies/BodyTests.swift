import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `A body` {
    private static func seats(_ counts: [(SeatCategory, Int)]) -> [PlannedSeat] {
        counts.flatMap { category, count in (0..<count).map { _ in PlannedSeat(category) } }
    }

    private static func problems(_ kind: BodyKind, _ seats: [PlannedSeat]) -> [String] {
        BodyComposition.problems(kind, seats, Charter(quorum: 1)).map(\.slug)
    }

    @Test func `has the seats of its kind`() {
        #expect(Self.problems(.steeringGroup, Self.seats([(.staff, 6), (.resident, 4)])) == [])
        #expect(
            Self.problems(.steeringGroup, Self.seats([(.staff, 6), (.resident, 4), (.adviser, 1)])) == []
        )
        #expect(
            Self.problems(.steeringGroup, Self.seats([(.staff, 5), (.resident, 5)])) == [
                "seats-of-steering-group"
            ]
        )
        #expect(Self.problems(.themeDuo, Self.seats([(.professional, 1), (.resident, 1)])) == [])
        #expect(Self.problems(.themeDuo, Self.seats([(.resident, 2)])) == ["seats-of-theme-duo"])
        #expect(Self.problems(.initiativeCouncil, Self.seats([(.resident, 5)])) == [])
        #expect(
            Self.problems(.initiativeCouncil, Self.seats([(.resident, 4)])) == ["seats-of-initiative-council"]
        )
        #expect(Self.problems(.frontRunners, Self.seats([(.resident, 17), (.professional, 8)])) == [])
    }

    @Test func `of three functions names each of them`() {
        let named = ["Opbouwwerker", "Wijkbeheerder", "Wijkagent"].map {
            PlannedSeat(.professional, function: Bilingual(nl: $0, en: $0))
        }
        #expect(Self.problems(.coreTeam, named) == [])
        #expect(Self.problems(.coreTeam, Self.seats([(.professional, 3)])) == ["seats-of-core-team"])
        #expect(Self.problems(.coreTeam, Array(named.prefix(2))) == ["seats-of-core-team"])
    }

    @Test func `asks no quorum that its seats cannot give`() {
        let charter = Charter(quorum: 11, quorumOf: [.resident: 5])
        let seats = Self.seats([(.staff, 6), (.resident, 4)])
        let problems = BodyComposition.problems(.steeringGroup, seats, charter)
        #expect(problems.map(\.field) == ["quorum", "quorum-resident"])
    }

    @Test func `seats nobody whose role does not fit`() async throws {
        let voting = try await Voting.body(vacant: 1)
        let start = try CivilDay("2026-12-01").orThrow("day")
        let staff = try await voting.zone.id(of: .daan)
        let fill = FillSeat("stuurgroep-11", with: staff, from: start, .elected)
        #expect(try await voting.refusal(fill, as: .frank) == "seat-does-not-fit")
    }

    @Test func `seats nobody twice, and two on no seat`() async throws {
        let voting = try await Voting.body(vacant: 1)
        let start = try CivilDay("2026-12-01").orThrow("day")
        let own = try await voting.zone.id(of: voting.residents[0])
        let other = try await voting.zone.id(of: .carla)
        let again = FillSeat("stuurgroep-11", with: own, from: start, .elected)
        #expect(try await voting.refusal(again, as: .frank) == "seat-sits-already")
        let taken = FillSeat("stuurgroep-7", with: other, from: start, .elected)
        #expect(try await voting.refusal(taken, as: .frank) == "seat-is-held")
    }

    @Test func `shows who sits on a day, and what is vacant`() async throws {
        let voting = try await Voting.body(vacant: 2)
        let day = try CivilDay("2026-11-24").orThrow("day")
        let sheet = try await voting.zone.store.read { db in
            try BodySheet.load(Body.existing("stuurgroep", db), on: day, db)
        }
        #expect(sheet.vacancies == 2)
        #expect(sheet.places.compactMap { $0.holder.flatMap { sheet.names[$0.member] } }.count == 10)
    }

    @Test func `loses who leaves the zone`() async throws {
        let voting = try await Voting.body()
        let gone = try await voting.zone.id(of: voting.staff[0])
        _ = try await voting.zone.store.perform(EraseMember(gone, reason: .mistake), as: .atCommandLine)
        let day = try CivilDay("2026-11-24").orThrow("day")
        let sheet = try await voting.zone.store.read { db in
            try BodySheet.load(Body.existing("stuurgroep", db), on: day, db)
        }
        #expect(sheet.vacancies == 1)
    }

    @Test func `is run by its secretary and an administrator alone`() async throws {
        let voting = try await Voting.body()
        let start = voting.zone.clock.now + 86_400
        let plan = PlanMeeting("Overleg", of: "stuurgroep", from: start, until: start + 3_600)
        #expect(try await voting.refusal(plan, as: voting.staff[0]) == "not-allowed")
        #expect(try await voting.refusal(plan, as: .hanna) == nil)
        #expect(try await voting.refusal(plan, as: .frank) == nil)
    }

    @Test func `is called otherwise and decides on another track when an administrator says so`() async throws
    {
        let voting = try await Voting.body()
        let name = Bilingual(nl: " Regiegroep ", en: "Directing group")
        let change = ChangeBody("stuurgroep", name: name, purpose: name, track: .quick)
        #expect(try await voting.refusal(change, as: .hanna) == "not-allowed")
        #expect(try await voting.refusal(change, as: .frank) == nil)
        let now = try await voting.zone.store.read { try Body.existing("stuurgroep", $0) }
        #expect(now.name.nl == "Regiegroep" && now.track == .quick)
        let nameless = ChangeBody("stuurgroep", name: Bilingual(nl: "", en: ""), purpose: name, track: nil)
        #expect(try await voting.refusal(nameless, as: .frank) == "invalid-fields")
    }
}

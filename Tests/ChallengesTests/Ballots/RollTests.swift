import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `Who sits on a seat when a ballot opens` {
    private let seats = (1...3).map { number in
        BodySeat(
            id: "raad-\(number)",
            body: "raad",
            position: number,
            category: .resident,
            function: Bilingual(nl: "", en: ""),
            hasVote: true,
            organization: nil
        )
    }
    private let people = (0..<5).map { _ in Member.ID.random(at: Instant(seconds: 0)) }

    private func term(_ seat: Int, _ person: Int, isDeputy: Bool = false) throws -> SeatTerm {
        SeatTerm(
            id: seat,
            seat: "raad-\(seat)",
            member: people[person],
            isDeputy: isDeputy,
            startsOn: try CivilDay("2026-01-01").orThrow("day"),
            endsBefore: nil,
            designation: .elected
        )
    }

    @Test func `is the holder who is there, or the deputy`() throws {
        let terms = [try term(1, 0), try term(1, 1, isDeputy: true), try term(2, 2)]
        let roll = Roll(seats, terms, attendance: [people[1], people[2]])
        #expect(roll.lines.map(\.member) == [people[1], people[2], nil])
        #expect(roll.lines.map(\.isDeputy) == [true, false, false])
        #expect(roll.lines.map(\.isPresent) == [true, true, false])
    }

    @Test func `is nobody on two seats`() throws {
        let terms = [
            try term(1, 0), try term(1, 1, isDeputy: true), try term(2, 2), try term(2, 1, isDeputy: true),
            try term(3, 1),
        ]
        let all = Roll(seats, terms, attendance: [people[1]])
        #expect(all.lines.filter { $0.member == people[1] && $0.isPresent }.map(\.seat.id) == ["raad-3"])
        let two = Roll(seats, terms.filter { $0.seat != "raad-3" }, attendance: [people[1]])
        #expect(two.lines.filter(\.isPresent).map(\.seat.id) == ["raad-1"])
    }

    @Test func `is nobody with a part in the proposal, the deputy neither`() throws {
        let terms = [try term(1, 0), try term(1, 1, isDeputy: true), try term(2, 2)]
        let roll = Roll(seats, terms, attendance: nil, interested: [people[0], people[1]])
        #expect(roll.lines.map(\.isRecused) == [true, false, false])
        #expect(roll.lines.map(\.takesPart) == [false, true, false])
    }

    @Test func `is the deputy of a vacant seat between meetings`() throws {
        let roll = Roll(seats, [try term(1, 1, isDeputy: true)], attendance: nil)
        #expect(roll.lines.first?.member == people[1])
        #expect(roll.lines.first?.isDeputy == true)
    }
}

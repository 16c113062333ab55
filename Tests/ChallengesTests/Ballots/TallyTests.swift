import Testing

@testable import Challenges

@Suite struct `The count of a ballot` {
    private static let charter = Charter(quorum: 6, quorumOf: [.staff: 2, .resident: 2])

    private static func seats(staff: [Choice], residents: [Choice]) -> [Tally.Seat] {
        staff.map { $0.seat(.staff) } + residents.map { $0.seat(.resident) }
    }

    /// What becomes of one seat.
    enum Choice: Sendable {
        case yes, no, abstains, silent, absent, recused

        func seat(_ category: SeatCategory) -> Tally.Seat {
            switch self {
            case .yes: Tally.Seat(category, .inFavour)
            case .no: Tally.Seat(category, .against)
            case .abstains: Tally.Seat(category, .abstain)
            case .silent: Tally.Seat(category)
            case .absent: Tally.Seat(category, isPresent: false)
            case .recused: Tally.Seat(category, isRecused: true)
            }
        }
    }

    private static func outcome(
        _ staff: [Choice],
        _ residents: [Choice],
        _ charter: Charter = charter,
        isInMeeting: Bool = true
    ) -> Tally.Outcome {
        Tally(seats(staff: staff, residents: residents), charter, isInMeeting: isInMeeting).outcome
    }

    private static func many(_ choice: Choice, _ count: Int) -> [Choice] {
        Array(repeating: choice, count: count)
    }

    @Test func `carries with more for than against`() {
        #expect(
            Self.outcome(Self.many(.yes, 4) + Self.many(.no, 2), Self.many(.no, 1) + Self.many(.absent, 3))
                == .noQuorum
        )
        #expect(Self.outcome(Self.many(.yes, 4) + Self.many(.no, 2), Self.many(.yes, 4)) == .carried)
        #expect(Self.outcome(Self.many(.no, 6), Self.many(.yes, 4)) == .notCarried)
    }

    @Test func `is tied with as many for as against`() {
        #expect(Self.outcome(Self.many(.yes, 5) + [.no], Self.many(.no, 4)) == .tied)
    }

    @Test func `counts the quorum from who takes part, to the seat`() {
        #expect(
            Self.outcome(
                Self.many(.yes, 4) + Self.many(.absent, 2),
                Self.many(.yes, 2) + Self.many(.absent, 2)
            ) == .carried
        )
        #expect(
            Self.outcome(
                Self.many(.yes, 3) + Self.many(.absent, 3),
                Self.many(.yes, 2) + Self.many(.absent, 2)
            ) == .noQuorum
        )
    }

    @Test func `asks the quorum of each category too`() {
        #expect(Self.outcome(Self.many(.yes, 6), [.yes] + Self.many(.absent, 3)) == .noQuorum)
        let tally = Tally(
            Self.seats(staff: Self.many(.yes, 6), residents: [.yes] + Self.many(.absent, 3)),
            Self.charter,
            isInMeeting: true
        )
        #expect(tally.quorum.shortages.map(\.category) == [.resident])
        #expect(tally.quorum.shortages.map(\.there) == [1])
    }

    @Test func `leaves who is recused out of the quorum and does not lower it`() {
        let staff = Self.many(.yes, 3) + [.recused] + Self.many(.absent, 2)
        #expect(Self.outcome(staff, Self.many(.yes, 2) + Self.many(.absent, 2)) == .noQuorum)
        #expect(Self.outcome(staff, Self.many(.yes, 3) + [.absent]) == .carried)
    }

    @Test func `counts an abstention for the quorum and not for the majority`() {
        let staff = [Choice.yes, .yes] + Self.many(.abstains, 4)
        #expect(Self.outcome(staff, [.no] + Self.many(.abstains, 3)) == .carried)
    }

    @Test func `is tied when everybody abstains`() {
        for majority in Charter.Majority.allCases {
            let charter = Charter(quorum: 6, majority: majority)
            #expect(Self.outcome(Self.many(.abstains, 6), Self.many(.abstains, 4), charter) == .tied)
        }
    }

    @Test func `rounds two thirds in favour of nobody`() {
        let charter = Charter(quorum: 1, majority: .twoThirds)
        #expect(Self.outcome(Self.many(.yes, 4) + Self.many(.no, 2), [], charter) == .carried)
        #expect(Self.outcome(Self.many(.yes, 4) + Self.many(.no, 3), [], charter) == .notCarried)
        #expect(Self.outcome(Self.many(.yes, 6) + Self.many(.no, 4), [], charter) == .notCarried)
        #expect(Self.outcome(Self.many(.yes, 7) + Self.many(.no, 3), [], charter) == .carried)
        #expect(Self.outcome(Self.many(.yes, 3) + Self.many(.no, 3), [], charter) == .notCarried)
    }

    @Test func `asks more than half of all seats for an absolute majority, vacant ones too`() {
        let charter = Charter(quorum: 1, majority: .absolute)
        let five = Self.many(.yes, 5)
        #expect(Self.outcome(five + [.absent], Self.many(.absent, 4), charter) == .notCarried)
        #expect(Self.outcome(five + [.yes], Self.many(.absent, 4), charter) == .carried)
    }

    @Test func `lets only who votes take part between meetings`() {
        let charter = Charter(quorum: 6)
        let (five, rest) = (Self.many(.yes, 5) + [.silent], Self.many(.silent, 4))
        #expect(Self.outcome(five, rest, charter, isInMeeting: false) == .noQuorum)
        #expect(Self.outcome(five, rest, charter, isInMeeting: true) == .carried)
    }

    @Test func `knows no category of a secret vote`() {
        let seats = (0..<6).map { _ in Tally.Seat(.staff, hasVoted: true) }
        let tally = Tally(seats, papers: [.inFavour, .inFavour, .against], Self.charter, isInMeeting: true)
        #expect(tally.count == Tally.Count([.inFavour, .inFavour, .against]))
        #expect(tally.lines.allSatisfy { $0.count == nil })
    }
}

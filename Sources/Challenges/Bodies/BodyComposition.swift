public import MixedZone

/// Which seats are lawful for a body of a kind, and which rules of voting are lawful for those seats.
public enum BodyComposition {
    /// What is wrong, for the fields `seats` and of the charter; empty for nothing.
    public static func problems(
        _ kind: BodyKind,
        _ seats: [PlannedSeat],
        _ charter: Charter
    ) -> [FieldProblem] {
        seatProblems(kind, seats) + problems(charter, votes: seats.filter(\.hasVote).map(\.category))
    }

    private static func seatProblems(_ kind: BodyKind, _ seats: [PlannedSeat]) -> [FieldProblem] {
        if seats.contains(where: { $0.category == .adviser && $0.hasVote }) {
            return [FieldProblem("seats", "seats-adviser-votes")]
        }
        let votes = Dictionary(grouping: seats.filter(\.hasVote), by: \.category).mapValues(\.count)
        let isLawful =
            switch kind {
            case .steeringGroup: votes == [.staff: 6, .resident: 4]
            case .coreTeam:
                seats.count == 3 && seats.allSatisfy { !$0.function.nl.isEmpty && !$0.function.en.isEmpty }
            case .themeDuo: votes == [.professional: 1, .resident: 1]
            case .initiativeCouncil: votes == [.resident: 5]
            case .neighbourhoodTeam, .frontRunners, .executive, .other: true
            }
        return isLawful ? [] : [FieldProblem("seats", "seats-of-\(kind.slug)")]
    }

    /// - Parameter votes: the category of every seat with a vote.
    static func problems(_ charter: Charter, votes: [SeatCategory]) -> [FieldProblem] {
        var problems: [FieldProblem] = []
        if !(0...votes.count).contains(charter.quorum) || charter.quorum == 0 && !votes.isEmpty {
            problems.append(FieldProblem("quorum", "quorum-of-seats"))
        }
        for category in SeatCategory.allCases {
            let (needed, seats) = (charter.quorumOf[category] ?? 0, votes.count { $0 == category })
            if !(0...seats).contains(needed) {
                problems.append(FieldProblem("quorum-\(category.rawValue)", "quorum-of-seats"))
            }
        }
        return problems
    }
}

extension BodyKind {
    /// The name of the kind in a catalogue key, in kebab case.
    public var slug: String {
        rawValue.reduce(into: "") { slug, letter in
            slug += letter.isUppercase ? "-\(letter.lowercased())" : "\(letter)"
        }
    }
}

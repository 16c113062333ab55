private import GRDB
public import MixedZone

/// Changes the rules by which a body votes; a ballot that is open keeps the rules with which it opened.
public struct ChangeCharter: Command {
    public static let name = "change-charter"
    public static let permission = Permission.roles([.administrator])

    public let body: String
    public let charter: Charter

    public init(_ body: String, _ charter: Charter) {
        self.body = body
        self.charter = charter
    }

    struct Changed: Facts {
        let quorum: Int
        let categories: [SeatCategory]
        let ofCategories: [Int]
        let majority: Charter.Majority
        let secret: Bool
        let outside: Bool
    }

    /// Throws `InvalidFields` for `quorum` and `quorum-<category>`.
    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let db = transaction.db
        let known = try Body.existing(body, db)
        try known.demandLiving(on: transaction.today)
        let votes = try BodySeat.all(of: body, db).filter(\.hasVote).map(\.category)
        let problems = BodyComposition.problems(charter, votes: votes)
        guard problems.isEmpty else { throw InvalidFields(problems) }
        guard known.charter != charter else {
            transaction.nothingChanged()
            return Done()
        }
        try db.execute(
            sql: "UPDATE bodies SET charter = ? WHERE id = ?",
            arguments: [try charter.json, body]
        )
        let categories = SeatCategory.allCases.filter { charter.quorumOf[$0] != nil }
        try transaction.record(
            Subject("body", body),
            isPublic: true,
            Changed(
                quorum: charter.quorum,
                categories: categories,
                ofCategories: categories.compactMap { charter.quorumOf[$0] },
                majority: charter.majority,
                secret: charter.isSecret,
                outside: charter.mayVoteOutside
            )
        )
        transaction.touch(Body.topic(body))
        return Done()
    }
}

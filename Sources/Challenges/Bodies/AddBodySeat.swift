private import GRDB
public import MixedZone

/// Gives a body one more seat, which is vacant; a ballot that is open keeps the seats with which it opened.
public struct AddBodySeat: Command {
    public static let name = "add-body-seat"
    public static let permission = Permission.roles([.administrator])

    public let body: String
    public let seat: PlannedSeat

    public init(_ seat: PlannedSeat, to body: String) {
        self.body = body
        self.seat = seat
    }

    struct Added: Facts {
        let seat: String
        let category: SeatCategory
        let hasVote: Bool
    }

    /// Throws `InvalidFields` for `category` where such a seat is not lawful for the kind of body, ``BodyRefusal``, and
    /// `KernelRefusal.missing`.
    public func run(in transaction: Transaction) throws -> String {
        try transaction.require(.administrator, for: .zone)
        let db = transaction.db
        let known = try Body.existing(body, db)
        try known.demandLiving(on: transaction.today)
        let seats = try BodySeat.all(of: body, db)
        guard seats.count < AddBody.mostSeats else {
            throw InvalidFields([FieldProblem("category", "seats-too-many")])
        }
        let problems = BodyComposition.problems(known.kind, seats.map(\.planned) + [seat], known.charter)
        guard problems.isEmpty else {
            throw InvalidFields([FieldProblem("category", problems[0].slug)])
        }
        let position = try BodySeat.ever(of: body, db).count + 1
        let added = BodySeat(
            id: "\(body)-\(position)",
            body: body,
            position: position,
            category: seat.category,
            function: seat.function,
            hasVote: seat.hasVote,
            organization: seat.organization
        )
        try added.insert(db)
        try transaction.record(
            Subject("body", body),
            isPublic: true,
            Added(seat: added.id, category: seat.category, hasVote: seat.hasVote)
        )
        transaction.touch(Body.topic(body))
        return added.id
    }
}

public import GRDB
public import MixedZone

/// A body as it is on a day: every seat with who sits on it.
public struct BodySheet: Sendable {
    public struct Place: Sendable {
        public let seat: BodySeat
        public let holder: SeatTerm?
        public let deputy: SeatTerm?
        /// Terms that begin later.
        public let coming: [SeatTerm]
    }

    public let body: Body
    public let places: [Place]
    public let secretaries: [Member.ID]
    /// The names of everybody mentioned who is still a member.
    public let names: [Member.ID: String]

    public var vacancies: Int { places.count { $0.holder == nil } }

    public static func load(_ body: Body, on day: CivilDay, _ db: Database) throws -> BodySheet {
        let holders = try SeatTerm.all(of: body.id, db)
        let secretaries = try BodySecretary.all(of: body.id, db)
        let places = try BodySeat.all(of: body.id, db).map { seat in
            let own = holders.filter { $0.seat == seat.id }
            return Place(
                seat: seat,
                holder: own.first { $0.holds(on: day) && !$0.isDeputy },
                deputy: own.first { $0.holds(on: day) && $0.isDeputy },
                coming: own.filter { day < $0.startsOn }
            )
        }
        return BodySheet(
            body: body,
            places: places,
            secretaries: secretaries,
            names: try MemberNames.load(holders.map(\.member) + secretaries, db)
        )
    }
}

/// What people are called, for who may be named on a page.
public enum MemberNames {
    /// Nobody who has left is in it.
    public static func load(_ members: some Sequence<Member.ID>, _ db: Database) throws -> [Member.ID: String]
    {
        try Member.names(of: members, db).filter { !$0.value.isEmpty }
    }
}

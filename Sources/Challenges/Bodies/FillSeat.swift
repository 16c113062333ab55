private import GRDB
public import MixedZone

/// Gives a seat a holder, or a deputy for when the holder is away, for a term.
public struct FillSeat: Command {
    public static let name = "fill-seat"
    public static let permission = Permission.roles([.administrator])

    public let seat: String
    public let member: Member.ID
    public let isDeputy: Bool
    /// The first day of the term, on the zone's calendar.
    public let startsOn: CivilDay
    /// The first day after it; nil for no end.
    public let endsBefore: CivilDay?
    public let designation: Designation

    public init(
        _ seat: String,
        with member: Member.ID,
        asDeputy isDeputy: Bool = false,
        from startsOn: CivilDay,
        before endsBefore: CivilDay? = nil,
        _ designation: Designation
    ) {
        self.seat = seat
        self.member = member
        self.isDeputy = isDeputy
        self.startsOn = startsOn
        self.endsBefore = endsBefore
        self.designation = designation
    }

    public enum Refused: Refusal, Equatable {
        /// The person has no role that fits the seat.
        case doesNotFit
        /// The term ends before it begins.
        case termIsEmpty
        /// Somebody has the place in a part of the term.
        case taken
        /// The person holds another seat of this body then, or deputises for the same one.
        case sitsAlready

        public var kind: RefusalKind { self == .termIsEmpty || self == .doesNotFit ? .invalid : .conflict }
        public var slug: String {
            switch self {
            case .doesNotFit: "seat-does-not-fit"
            case .termIsEmpty: "seat-term-is-empty"
            case .taken: "seat-is-held"
            case .sitsAlready: "seat-sits-already"
            }
        }
    }

    struct Filled: Facts {
        let seat: String
        let holder: Member.ID
        let deputy: Bool
        let startsOn: CivilDay
        let endsBefore: CivilDay?
        let designation: Designation
    }

    public func run(in transaction: Transaction) throws -> Int {
        try transaction.require(.administrator, for: .zone)
        let db = transaction.db
        let seat = try BodySeat.existing(seat, db)
        try Body.existing(seat.body, db).demandLiving(on: transaction.today)
        let standing = try Standing.load(.member(member), at: transaction.now, db)
        guard seat.category.admits(standing) else { throw Refused.doesNotFit }
        if let endsBefore, endsBefore <= startsOn { throw Refused.termIsEmpty }
        let others = try SeatTerm.all(of: seat.body, db)
            .filter { $0.meets(from: startsOn, before: endsBefore) }
        guard !others.contains(where: { $0.seat == seat.id && $0.isDeputy == isDeputy }) else {
            throw Refused.taken
        }
        guard
            !others.contains(where: {
                $0.member == member && ($0.seat == seat.id || $0.isDeputy == isDeputy && !isDeputy)
            })
        else { throw Refused.sitsAlready }
        try db.execute(
            sql: """
                INSERT INTO seat_holders (seat_id, member_id, is_deputy, starts_on, ends_before, designation)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
            arguments: [seat.id, member, isDeputy, startsOn, endsBefore, designation.rawValue]
        )
        let id = Int(db.lastInsertedRowID)
        try transaction.record(
            Subject("body", seat.body),
            isPublic: true,
            Filled(
                seat: seat.id,
                holder: member,
                deputy: isDeputy,
                startsOn: startsOn,
                endsBefore: endsBefore,
                designation: designation
            )
        )
        transaction.touch(Body.topic(seat.body))
        return id
    }
}

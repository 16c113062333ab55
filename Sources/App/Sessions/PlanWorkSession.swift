import Booking
import Challenges
import GRDB
import MixedZone

/// Plans a work session and reserves where it takes place, or neither.
struct PlanWorkSession: Command {
    static let name = "plan-work-session"
    static let permission = Permission.members

    let plan: SessionPlan
    let place: SessionPlace

    init(_ plan: SessionPlan, _ place: SessionPlace) {
        self.plan = plan
        self.place = place
    }

    /// Throws what reserving throws and what adding the session throws, and `SessionRefusal.plannedAlready`.
    func run(in transaction: Transaction) throws -> WorkSession.ID {
        let id = WorkSession.ID.random(at: transaction.now)
        try transaction.record(Subject("session", id))
        let reservation = try place.reserve(for: plan, in: transaction)
        guard let held = try Reservation.find(reservation, transaction.db) else {
            throw KernelRefusal.missing
        }
        guard held.occasion == nil else { throw SessionRefusal.plannedAlready }
        try Occasion(session: id).tie(held.id, in: transaction)
        return try transaction.perform(AddWorkSession(id, plan, at: held.location, held.interval))
    }
}

/// Where a work session takes place, and when.
enum SessionPlace: Codable, Sendable, Equatable {
    /// A room of its own.
    case room(String, day: CivilDay, from: MinuteOfDay, to: MinuteOfDay)
    /// A seat for each who comes, among others.
    case seats(location: String, day: CivilDay, part: DayPart)

    fileprivate func reserve(for plan: SessionPlan, in transaction: Transaction) throws -> Reservation.ID {
        switch self {
        case .room(let room, let day, let from, let to):
            let purpose = Purpose(title: plan.title, people: plan.mostPeople, layout: nil, notes: "")
            return try transaction.perform(BookRoom(room, day: day, from: from, to: to, purpose: purpose))
        case .seats(let location, let day, let part):
            let choice = SeatChoice.any(location: location, feature: nil)
            return try transaction.perform(BookSeat(choice, day: day, part: part))
        }
    }
}

extension Occasion {
    private static let session = "session"

    /// The place of a work session.
    init(session: WorkSession.ID) {
        self.init(Self.session, session)
    }

    /// The seats of those who come to it.
    init(seatsAt session: WorkSession.ID) {
        self.init("session-seat", session)
    }

    /// The session of which this is the place; nil for anything else.
    var session: WorkSession.ID? { kind == Self.session ? WorkSession.ID(id) : nil }
}

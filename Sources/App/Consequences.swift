import Booking
import Challenges
import GRDB
import MixedZone

/// What follows in one part of a zone from what happens in another, in the same transaction.
enum Consequences {
    static let all = [arrivals, seats, seatsBack, placesBack, placesMoved, placesLost]

    /// Who checks in where a work session is that they signed up for has come to it.
    private static let arrivals = Consequence(of: [CheckIn.self, WelcomeWalkIn.self]) {
        subject,
        transaction in
        guard let held = try reservation(subject, transaction), let member = held.member else { return }
        let expecting = try WorkSession.expecting(
            member,
            at: held.location,
            around: transaction.now,
            transaction.db
        )
        for session in expecting { _ = try transaction.follow(with: NoteSessionArrival(member, at: session)) }
    }

    /// Who signs up for a session at seats gets a seat, unless they have one there then.
    private static let seats = Consequence(of: [SignUpForSession.self]) { subject, transaction in
        guard let session = WorkSession.ID(subject.id), let own = try place(of: session, transaction.db),
            own.seat != nil, let part = own.part
        else { return }
        let member = try transaction.member
        let held = try Reservation.coming(of: member, at: transaction.now, transaction.db)
        let isThere = held.contains { $0.location == own.location && $0.interval.contains(own.interval) }
        guard !isThere else { return }
        let choice = SeatChoice.any(location: own.location, feature: nil)
        let seat = try transaction.perform(BookSeat(choice, day: own.day, part: part))
        try Occasion(seatsAt: session).tie(seat, in: transaction)
    }

    /// Who does not come after all gives the seat back.
    private static let seatsBack = Consequence(of: [CancelSignUp.self]) { subject, transaction in
        guard let session = WorkSession.ID(subject.id) else { return }
        let member = try transaction.member
        let seats = try Occasion(seatsAt: session).reservations(transaction.db)
        try giveBack(seats.filter { $0.member == member }, transaction)
    }

    /// A session that does not take place gives its place and its seats back.
    private static let placesBack = Consequence(
        of: [CancelWorkSession.self, LoseSessionPlace.self]
    ) { subject, transaction in
        guard let session = WorkSession.ID(subject.id) else { return }
        for occasion in [Occasion(session: session), Occasion(seatsAt: session)] {
            try giveBack(occasion.reservations(transaction.db), transaction)
        }
    }

    /// A session goes along with the reservation of its place, and ends with it.
    private static let placesMoved = Consequence(
        of: [
            CancelReservation.self, AnswerRoomRequest.self, MoveRoom.self, MoveReservation.self,
            ExtendReservation.self, ShortenReservation.self,
        ]
    ) { subject, transaction in
        guard let held = try reservation(subject, transaction), let session = held.occasion?.session else {
            return
        }
        if held.state.isOpen {
            _ = try transaction.follow(with: MoveWorkSession(session, to: held.location, held.interval))
        } else {
            _ = try transaction.follow(with: LoseSessionPlace(session))
        }
    }

    /// The same where many reservations go at once.
    private static let placesLost = Consequence(
        of: [WithdrawReservations.self, LapseRequests.self, HandBackAll.self]
    ) { _, transaction in
        for session in try WorkSession.coming(transaction.db) {
            let places = try Occasion(session: session.id).reservations(transaction.db)
            guard !places.isEmpty, !places.contains(where: \.state.isOpen) else { continue }
            guard session.interval.end > transaction.now else { continue }
            _ = try transaction.follow(with: LoseSessionPlace(session.id))
        }
    }

    /// What is reserved for the session itself; nil when it holds nothing any more.
    private static func place(of session: WorkSession.ID, _ db: Database) throws -> Reservation? {
        try Occasion(session: session).reservations(db).first { $0.state.isOpen }
    }

    private static func reservation(_ subject: Subject, _ transaction: Transaction) throws -> Reservation? {
        guard subject.kind == "reservation" else { return nil }
        return try Reservation.ID(subject.id).flatMap { try Reservation.find($0, transaction.db) }
    }

    private static func giveBack(_ reservations: [Reservation], _ transaction: Transaction) throws {
        for held in reservations where [.pending, .confirmed].contains(held.state) {
            guard held.interval.end > transaction.now else { continue }
            _ = try transaction.follow(with: CancelReservation(held.id))
        }
    }
}

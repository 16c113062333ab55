internal import MixedZone

/// What a letter about a reservation mentions, worded when it is sent.
enum ReservationLetter {
    /// Puts the letter in the outbox; a guest has no address and gets none.
    static func send(_ kind: String, _ reservation: Reservation, _ transaction: Transaction) throws {
        guard let member = reservation.member else { return }
        let message = OutgoingMessage(
            kind,
            to: .member(member),
            [
                "reservation": reservation.id.description,
                "location": reservation.location,
                "seat": String(reservation.seatNumber),
                "day": reservation.day.description,
                "part": reservation.part.rawValue,
                "starts": String(reservation.interval.start.seconds),
                "ends": String(reservation.interval.end.seconds),
            ]
        )
        try transaction.send(message)
    }
}

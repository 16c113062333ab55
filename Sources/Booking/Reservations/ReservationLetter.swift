internal import MixedZone

/// What a letter about a reservation mentions, worded when it is sent.
enum ReservationLetter {
    /// Puts the letter in the outbox, for the member and for who reserved it in their place.
    ///
    /// A guest has no address and gets none.
    static func send(
        _ kind: String,
        _ reservation: Reservation,
        reason: String = "",
        _ transaction: Transaction
    ) throws {
        guard let member = reservation.member else { return }
        var values = [
            "reservation": reservation.id.description,
            "location": reservation.location,
            "day": reservation.day.description,
            "starts": String(reservation.interval.start.seconds),
            "ends": String(reservation.interval.end.seconds),
        ]
        values["seat"] = reservation.seatNumber.map(String.init)
        values["room"] = reservation.room
        values["part"] = reservation.part?.rawValue
        if !reason.isEmpty { values["reason"] = reason }
        try transaction.send(OutgoingMessage(kind, to: .member(member), values))
        guard let host = reservation.bookedBy, host != member else { return }
        values["for"] = member.description
        try transaction.send(OutgoingMessage(kind, to: .member(host), values))
    }
}

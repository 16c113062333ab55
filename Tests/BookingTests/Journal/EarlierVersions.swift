@testable import Booking
@testable import MixedZone

/// The facts of versions that no command writes any more; what was recorded of them stays readable.
enum EarlierVersions {
    static let facts: [String: any Facts.Type] = [
        "add-location/1": NewLocation.self,
        "book-seat/1": ClaimedSeat.self,
        "move-reservation/1": ClaimedSeat.self,
        "welcome-walk-in/1": ClaimedSeat.self,
        "extend-reservation/1": NewEnd.self,
        "answer-room-request/1": Answered.self,
        "lapse-requests/1": Lapsed.self,
    ]

    /// Before the first limits could be taken back.
    struct NewLocation: Facts {
        let kind: Location.Kind
        let area: String
        let cancelUntil: Int
        let horizonDays: Int
        let mostOpenReservations: Int
    }

    /// Before rooms were let and before somebody could reserve for another.
    struct ClaimedSeat: Facts {
        let location: String
        let seat: Seat.ID
        let day: CivilDay
        let part: DayPart
        let startsAt: Instant
        let endsAt: Instant
    }

    /// Before a confirmed room could be asked for longer.
    struct Answered: Facts {
        let location: String
        let room: String?
        let day: CivilDay
        let approved: Bool
    }

    struct Lapsed: Facts {
        let reservations: [String]
    }
}

import Booking
import MixedZone

/// One command of somebody at an instant.
///
/// People and reservations are numbers in the order in which they came; seats have the number that stands on them.
struct Step: Sendable {
    let at: Instant
    let sender: Sender
    let ask: Ask
}

enum Sender: Hashable, Sendable {
    case member(Int), clock, commandLine
}

/// A seat by what people call it.
struct Chair: Hashable, Sendable {
    let location: String
    let number: Int
}

enum ChairChoice: Sendable, Equatable {
    case chair(Chair)
    case any(String, SeatFeature?)
    case near(Int, String)
}

enum DoorGuest: Sendable, Equatable {
    case member(Int)
    case stranger(String)
}

enum Ask: Sendable {
    case bookSeat(ChairChoice, CivilDay, DayPart, beneficiary: Int?)
    case moveSeat(Int, ChairChoice, CivilDay, DayPart)
    case bookRoom(String, CivilDay, from: MinuteOfDay, to: MinuteOfDay, people: Int, beneficiary: Int?)
    case moveRoom(Int, String, CivilDay, from: MinuteOfDay, to: MinuteOfDay, people: Int)
    case extend(Int, MinuteOfDay)
    case shorten(Int, MinuteOfDay)
    case cancel(Int)
    case answerRequest(Int, isApproved: Bool, reason: String)
    case nameGuests(Int, [String])
    case walkIn(ChairChoice, DayPart, DoorGuest, key: Int?)
    case checkIn(Int)
    case checkOut(Int)
    case undo(Int, UndoAttendance.Tap)
    case lapseRequests
    case markNoShows
    case agreeToNearness(Bool)
    case close(String, CivilDay, CivilDay)
    case openOn(String, CivilDay, OpeningHours)
    case retireSeat(Chair, CivilDay)
    case restoreSeat(Chair)
    case retireRoom(String, CivilDay)
    case restoreRoom(String)
    case limit(String, ChangeLimits.Limits)

    /// What it is called in the counts.
    var name: String { String("\(self)".prefix { $0 != "(" }) }
}

/// What came of it.
struct Answer: Equatable, Sendable, CustomStringConvertible {
    enum Outcome: Hashable, Sendable {
        case done
        /// A repeat of what was already so, without an entry in the journal.
        case unchanged
        case refused(String)
    }

    let outcome: Outcome
    /// The reservation that was made, or that was there already.
    var reservation: Int?
    /// How many the clock went past.
    var count: Int?

    var description: String {
        switch outcome {
        case .done: "done \(reservation.map { "#\($0)" } ?? "") \(count.map(String.init) ?? "")"
        case .unchanged: "unchanged \(reservation.map { "#\($0)" } ?? "")"
        case .refused(let slug): slug
        }
    }
}

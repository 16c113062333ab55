import Booking
import MixedZone

/// Whether a room that is let by the hour can ever be had.
enum RoomExamination {
    /// Days that are looked at.
    private static let horizon = 366

    static func findings(_ place: ExaminedPlace) -> [String] {
        let offered = place.roomsInService.filter { $0.terms != nil }
        let last = place.today.adding(days: horizon)
        guard !offered.isEmpty, place.schedule.openDays(from: place.today, through: last).isEmpty else {
            return []
        }
        return offered.map {
            "\(place.name), \($0.name.en): is let by the hour, but there is no opening in a year."
        }
    }
}

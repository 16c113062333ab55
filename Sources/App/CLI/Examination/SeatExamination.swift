import Booking
import MixedZone

/// Whether there is still a seat to be had.
enum SeatExamination {
    static func findings(_ place: ExaminedPlace) -> [String] {
        let seats = Dictionary(grouping: place.seats, by: \.room)
        let empty = place.roomsInService.filter { room in
            seats[room.id].map { !$0.contains { $0.isInService(on: place.today) } } ?? false
        }
        guard place.isWorkplace else { return [] }
        guard place.seats.contains(where: { $0.isInService(on: place.today) }) else {
            return ["\(place.name): no seat is in service in any room."]
        }
        return empty.map {
            "\(place.name), \($0.name.en): every seat is out of service, but the room is not."
        }
    }
}

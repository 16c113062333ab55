import Booking
import MixedZone

/// Whether the plan can be drawn: rooms may touch, and never overlap.
enum PlanExamination {
    static func findings(_ place: ExaminedPlace) -> [String] {
        let rooms = place.roomsInService
        return rooms.indices.flatMap { index in
            rooms[..<index].filter { $0.plan.floor.overlaps(rooms[index].plan.floor) }.map {
                "\(place.name): \($0.name.en) and \(rooms[index].name.en) overlap on the plan."
            }
        }
    }
}

extension RoomPlan {
    fileprivate var floor: Rectangle { Rectangle(x: x, y: y, width: width, depth: depth) }
}

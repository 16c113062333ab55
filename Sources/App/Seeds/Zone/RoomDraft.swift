import Booking
import MixedZone

/// A room with its place in the file; all lengths are centimetres.
struct RoomDraft {
    let place: String
    let id: String
    let name: Bilingual
    let plan: RoomPlan
    let terms: RoomTerms?
    let seats: [AddRoom.NewSeat]

    /// Half of a chair: no middle of one is nearer to a wall.
    static let halfChair = 25
    /// The least distance between the middles of two chairs.
    static let leastBetweenChairs = 80

    init?(_ object: ObjectReader) {
        place = object.place
        let location = String(object.place.prefix { $0 != "." })
        let id = object.id(given: .room(in: location))
        let name = object.both("name")
        let floor = Rectangle(object)
        let terms = object.has("byTheHour") ? object.object("byTheHour").flatMap(RoomTerms.init(seed:)) : nil
        let windows = object.objects("windows") { RoomPlan.WallStretch($0, of: floor) }
        let doors = object.objects("doors") { RoomPlan.WallStretch($0, of: floor) }
        let tables = object.objects("tables") { TableDraft($0, in: floor, of: object.place) }
        let seats = object.objects("seats") { SeatDraft($0, in: floor, of: location) }
        object.finish()
        TableDraft.check(tables, object.reading)
        SeatDraft.check(seats, around: tables, object.reading)
        guard let id, let name, let floor else { return nil }
        self.id = id
        self.name = name
        self.terms = terms
        self.seats = seats.map(\.seat)
        plan = RoomPlan(
            x: floor.x,
            y: floor.y,
            width: floor.width,
            depth: floor.depth,
            windows: windows,
            doors: doors,
            tables: tables.map(\.table)
        )
    }

    private var floor: Rectangle { Rectangle(x: plan.x, y: plan.y, width: plan.width, depth: plan.depth) }

    /// Rooms may touch, and never overlap.
    static func check(_ rooms: [RoomDraft], _ reading: SeedReading) {
        for (index, one) in rooms.enumerated() {
            for other in rooms[..<index] where one.floor.overlaps(other.floor) {
                reading.problem(one.place, "lies over \(other.place)")
            }
        }
    }

    /// A room's identifier is made of the location's and its own, so that it is unique in the zone.
    func seed(in location: String) -> RoomSeed {
        RoomSeed(room: Room(id: "\(location)-\(id)", name: name, plan: plan, terms: terms), seats: seats)
    }
}

/// A stretch of floor in centimetres; x runs to the right, y down.
struct Rectangle: Equatable {
    let x: Int
    let y: Int
    let width: Int
    let depth: Int

    func overlaps(_ other: Rectangle) -> Bool {
        x < other.x + other.width && other.x < x + width && y < other.y + other.depth && other.y < y + depth
    }

    func covers(x: Int, y: Int) -> Bool {
        self.x < x && x < self.x + width && self.y < y && y < self.y + depth
    }
}

extension Rectangle {
    /// Reads `x`, `y`, `width` and `depth`.
    init?(_ object: ObjectReader) {
        let x = object.length("x")
        let y = object.length("y")
        let width = object.length("width")
        let depth = object.length("depth")
        if width == 0 { object.problem("width", "must be more than 0") }
        if depth == 0 { object.problem("depth", "must be more than 0") }
        guard let x, let y, let width, let depth else { return nil }
        self.init(x: x, y: y, width: width, depth: depth)
    }
}

extension RoomPlan.WallStretch {
    /// A window or a door of a room with this floor.
    fileprivate init?(_ object: ObjectReader, of floor: Rectangle?) {
        let wall = object.choice("wall", RoomPlan.Wall.self)
        let from = object.length("from")
        let to = object.length("to")
        object.finish()
        guard let wall, let from, let to else { return nil }
        if to <= from { object.problem("to", "is not beyond from") }
        let isLevel = wall == .north || wall == .south
        if let floor, to > (isLevel ? floor.width : floor.depth) {
            object.problem("to", "beyond the end of the wall")
        }
        self.init(wall: wall, from: from, to: to)
    }
}

import Booking

extension RoomSeed {
    /// A room of the location, whose name is left out of the room's.
    func json(in location: String) -> JSONValue {
        let plan = room.plan
        return .fields([
            ("id", .string(String(room.id.dropFirst(location.count + 1)))), ("name", .both(room.name)),
            ("x", .metres(plan.x)), ("y", .metres(plan.y)), ("width", .metres(plan.width)),
            ("depth", .metres(plan.depth)),
            ("byTheHour", room.terms?.json),
            ("windows", .unlessEmpty(plan.windows.map(\.json))),
            ("doors", .unlessEmpty(plan.doors.map(\.json))),
            ("tables", .unlessEmpty(plan.tables.map(\.json))),
            ("seats", .unlessEmpty(seats.map(\.json))),
        ])
    }
}

extension RoomPlan.WallStretch {
    fileprivate var json: JSONValue {
        .fields([("wall", .string(wall.rawValue)), ("from", .metres(from)), ("to", .metres(to))])
    }
}

extension RoomPlan.Table {
    fileprivate var json: JSONValue {
        .fields([
            ("id", .string(key)), ("theme", theme.map { .string($0) }), ("x", .metres(x)), ("y", .metres(y)),
            ("width", .metres(width)), ("depth", .metres(depth)),
        ])
    }
}

extension AddRoom.NewSeat {
    fileprivate var json: JSONValue {
        let named = PlainFeature.allCases.filter { features.contains($0.feature) }
        return .fields([
            ("number", .integer(number)), ("x", .metres(x)), ("y", .metres(y)),
            ("direction", .integer(direction)),
            ("theme", theme.map { .string($0) }),
            ("features", .unlessEmpty(named.map { .string($0.rawValue) })),
        ])
    }
}

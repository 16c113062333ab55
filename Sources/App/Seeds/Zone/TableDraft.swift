import Booking

/// A table with its place in the file.
struct TableDraft {
    let place: String
    let table: RoomPlan.Table

    init?(_ object: ObjectReader, in floor: Rectangle?, of room: String) {
        place = object.place
        let id = object.id(given: .table(in: room))
        let area = Rectangle(object)
        let theme = object.optional("theme", or: "") { object.reference($0, to: .theme) }
        object.finish()
        if let area, let floor {
            if area.x + area.width > floor.width { object.problem("width", "outside the room") }
            if area.y + area.depth > floor.depth { object.problem("depth", "outside the room") }
        }
        guard let id, let area, let theme else { return nil }
        table = RoomPlan.Table(
            key: id,
            x: area.x,
            y: area.y,
            width: area.width,
            depth: area.depth,
            theme: theme.isEmpty ? nil : theme
        )
    }

    var area: Rectangle { Rectangle(x: table.x, y: table.y, width: table.width, depth: table.depth) }

    static func check(_ tables: [TableDraft], _ reading: SeedReading) {
        for (index, one) in tables.enumerated() {
            for other in tables[..<index] where one.area.overlaps(other.area) {
                reading.problem(one.place, "stands over \(other.place)")
            }
        }
    }
}

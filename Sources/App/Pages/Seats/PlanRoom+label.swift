extension PlanRoom {
    /// The room's name in the first corner, or else in the middle, where no table and no seat stands.
    ///
    /// - Parameter seats: the middles of the seats; each keeps half a metre around it.
    func label(_ text: String, clearOf tables: [PlanTable], seats: [SeatRow]) -> PlanLabel {
        let obstacles =
            tables.map { Box(x: $0.x, y: $0.y, width: $0.width, height: $0.height) }
            + seats.map { Box(x: $0.x - 50, y: $0.y - 50, width: 100, height: 100) }
        let size = (width: text.count * 17, height: 34)
        let free = places.first { place in
            let left =
                switch place.anchor {
                case "start": place.x
                case "end": place.x - size.width
                default: place.x - size.width / 2
                }
            let box = Box(x: left, y: place.y - size.height, width: size.width, height: size.height)
            return !obstacles.contains { $0.overlaps(box) }
        }
        let place = free ?? places[0]
        return PlanLabel(x: place.x, y: place.y, text: text, anchor: place.anchor)
    }

    private var places: [(x: Int, y: Int, anchor: String)] {
        let (left, right) = (x + 24, x + width - 24)
        let (top, bottom) = (y + 46, y + depth - 26)
        return [
            (left, bottom, "start"), (left, top, "start"), (right, bottom, "end"), (right, top, "end"),
            (x + width / 2, y + depth / 2, "middle"),
        ]
    }
}

private struct Box {
    let x: Int
    let y: Int
    let width: Int
    let height: Int

    func overlaps(_ other: Box) -> Bool {
        x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
    }
}

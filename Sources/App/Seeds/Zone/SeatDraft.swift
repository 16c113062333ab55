import Booking

/// A seat with its place in the file.
struct SeatDraft {
    let place: String
    let seat: AddRoom.NewSeat

    init?(_ object: ObjectReader, in floor: Rectangle?, of location: String) {
        place = object.place
        let number = object.integer("number", in: 1...9999)
        let x = object.length("x")
        let y = object.length("y")
        let direction = object.integer("direction", in: 0...359)
        let theme = object.optional("theme", or: "") { object.reference($0, to: .theme) }
        let features = object.choices("features", PlainFeature.self)
        object.finish()
        if let number {
            object.reading.give(String(number), to: .seat(in: location), at: object.place(of: "number"))
        }
        if let floor {
            object.checkInside("x", x, floor.width)
            object.checkInside("y", y, floor.depth)
        }
        guard let number, let x, let y, let direction, let theme else { return nil }
        let offered = Set(features.map(\.feature)).union(theme.isEmpty ? [] : [.themeTable])
        seat = AddRoom.NewSeat(
            number: number,
            x: x,
            y: y,
            direction: direction,
            theme: theme.isEmpty ? nil : theme,
            features: offered
        )
    }

    /// No chair stands on a table, and none too near to another.
    static func check(_ seats: [SeatDraft], around tables: [TableDraft], _ reading: SeedReading) {
        for (index, one) in seats.enumerated() {
            for table in tables where table.area.covers(x: one.seat.x, y: one.seat.y) {
                reading.problem(one.place, "stands on \(table.place)")
            }
            for other in seats[..<index] where one.isTooNear(other) {
                reading.problem(one.place, "less than 0.8 m from \(other.place)")
            }
        }
    }

    private func isTooNear(_ other: SeatDraft) -> Bool {
        let dx = seat.x - other.seat.x
        let dy = seat.y - other.seat.y
        return dx * dx + dy * dy < RoomDraft.leastBetweenChairs * RoomDraft.leastBetweenChairs
    }
}

/// The features that a seed names; a theme makes a seat one of a theme table by itself.
enum PlainFeature: String, CaseIterable {
    case monitor, standingDesk, quiet, wheelchairAccessible

    var feature: SeatFeature {
        switch self {
        case .monitor: .monitor
        case .standingDesk: .standingDesk
        case .quiet: .quiet
        case .wheelchairAccessible: .wheelchairAccessible
        }
    }
}

extension ObjectReader {
    fileprivate func checkInside(_ key: String, _ value: Int?, _ extent: Int) {
        guard let value else { return }
        if value > extent {
            problem(key, "outside the room")
        } else if min(value, extent - value) < RoomDraft.halfChair {
            problem(key, "less than 0.25 m from the wall")
        }
    }
}

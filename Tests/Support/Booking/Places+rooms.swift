public import Booking
public import MixedZone

extension Places {
    /// Let by the hour with seats 7 and 8 inside: eight people, a quarter of an hour before and half an hour after.
    public static let studio = "atelier"
    /// Let by the hour when a host says yes: twenty people, nothing before or after.
    public static let hall = "raadzaal"

    /// Seats 7 and 8, in the studio.
    public static let seatsInStudio = [7, 8]
}

extension RoomTerms {
    public static func example(
        needsApproval: Bool = false,
        preparation: Int = 0,
        clearing: Int = 0
    ) -> RoomTerms {
        RoomTerms(
            capacity: needsApproval ? 20 : 8,
            preparation: preparation,
            clearing: clearing,
            needsApproval: needsApproval,
            layouts: [.boardroom, .uShape]
        )
    }
}

extension Purpose {
    /// A meeting of four that leaves the tables as they are.
    public static func example(
        _ title: String = "Overleg",
        people: Int = 4,
        layout: RoomLayout? = nil
    ) -> Purpose {
        Purpose(title: title, people: people, layout: layout, notes: "")
    }
}

extension Store {
    /// Adds the studio and the hall to a furnished place; returns it with its seats 7 and 8.
    public func letRooms(_ places: Places) async throws -> Places {
        let location = places.location.id
        let studio = Room(
            id: Places.studio,
            name: Bilingual(nl: "Atelier", en: "Studio"),
            plan: plan(y: 500),
            terms: .example(preparation: 900, clearing: 1800)
        )
        let hall = Room(
            id: Places.hall,
            name: Bilingual(nl: "Raadzaal", en: "Council hall"),
            plan: plan(y: 1000),
            terms: .example(needsApproval: true)
        )
        let seats = Places.seatsInStudio.map { number in
            AddRoom.NewSeat(
                number: number,
                x: 100 + (number - 7) * 120,
                y: 200,
                direction: 0,
                theme: nil,
                features: []
            )
        }
        _ = try await perform(AddRoom(location: location, room: studio, seats: seats), as: .atCommandLine)
        _ = try await perform(AddRoom(location: location, room: hall, seats: []), as: .atCommandLine)
        let all = try await read { try Seat.all(of: location, $0) }
        return Places(
            location: places.location,
            seats: Dictionary(uniqueKeysWithValues: all.map { ($0.number, $0.id) })
        )
    }

    private func plan(y: Int) -> RoomPlan {
        RoomPlan(x: 0, y: y, width: 700, depth: 400, windows: [], doors: [], tables: [])
    }
}

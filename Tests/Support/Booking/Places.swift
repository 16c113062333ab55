public import Booking
public import MixedZone

/// An invented place with two rooms: seats 1 to 4 in the hall (1 with a monitor), 5 and 6 in the quiet room.
///
/// Open on Tuesdays and Thursdays from 2026-01-01, in the morning (9–13), the afternoon (13–17) or all day, and on
/// Tuesdays in the evening (18–22). Cancelling until 24 hours before, three weeks ahead, at most six reservations.
public struct Places: Sendable {
    public let location: Location
    /// The seats by their number.
    public let seats: [Int: Seat.ID]

    /// Throws when there is no such seat.
    public func seat(_ number: Int) throws -> Seat.ID {
        guard let seat = seats[number] else { throw NoSuchSeat(number: number) }
        return seat
    }

    public struct NoSuchSeat: Error {
        let number: Int
    }
}

extension TestStore {
    /// Builds the place, in a zone that is set up when it is not yet.
    ///
    /// - Parameter id: also the name of its address.
    public func furnish(_ id: String = "grachtpand", name: String = "Grachtpand") async throws -> Places {
        let isSetUp = try await store.read { try Zone.isSetUp($0) }
        if !isSetUp { try await setUp() }
        return try await store.furnish(id, name: name)
    }
}

extension Store {
    /// Builds the place by commands, in a zone that is set up.
    public func furnish(_ id: String = "grachtpand", name: String = "Grachtpand") async throws -> Places {
        try await furnish(Location.example(id, name: name))
    }

    /// The same rooms and hours at a place with limits or a clock of its own.
    public func furnish(_ location: Location) async throws -> Places {
        let id = location.id
        try await add(location)
        for (room, seats) in Room.examples(of: id) {
            let command = AddRoom(location: id, room: room, seats: seats)
            _ = try await perform(command, as: .atCommandLine)
        }
        for rule in try OpeningRule.examples() {
            _ = try await perform(AddOpeningRule(location: id, rule: rule), as: .atCommandLine)
        }
        let seats = try await read { try Seat.all(of: id, $0) }
        return Places(
            location: location,
            seats: Dictionary(uniqueKeysWithValues: seats.map { ($0.number, $0.id) })
        )
    }

    /// Builds what a role is for, bare, when there is none yet.
    public func build(_ scope: Scope) async throws {
        switch scope {
        case .zone, .body: return
        case .location(let id):
            let isKnown = try await read { try Location.find(id, $0) != nil }
            if !isKnown { try await add(.example(id, name: id)) }
        case .area(let id):
            let isKnown = try await read { try Area.find(id, $0) != nil }
            guard !isKnown else { return }
            let area = Area(id: id, parent: nil, level: .municipality, name: id, code: nil)
            _ = try await perform(AddArea(area), as: .atCommandLine)
        case .theme(let id):
            let isKnown = try await read { try Theme.all($0).contains { $0.id == id } }
            guard !isKnown else { return }
            let name = Bilingual(nl: id, en: id)
            let theme = Theme(id: id, name: name, icon: "drop", colourLight: "#005a9c", colourDark: "#7ab8e6")
            _ = try await perform(AddTheme(theme), as: .atCommandLine)
        case .organization(let id):
            let isKnown = try await read { try Organization.all($0).contains { $0.id == id } }
            guard !isKnown, let start = CivilDay("2016-01-01") else { return }
            let partner = Organization(id: id, name: id, kind: .partner, startsOn: start, endsBefore: nil)
            _ = try await perform(AddOrganization(partner), as: .atCommandLine)
        }
    }

    private func add(_ location: Location) async throws {
        let isKnown = try await read { try Area.find("centrum", $0) != nil }
        if !isKnown {
            let area = Area(id: "centrum", parent: nil, level: .municipality, name: "Centrum", code: nil)
            _ = try await perform(AddArea(area), as: .atCommandLine)
        }
        _ = try await perform(AddLocation(location), as: .atCommandLine)
    }
}

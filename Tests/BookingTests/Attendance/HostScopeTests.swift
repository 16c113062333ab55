import Booking
import MixedZone
import Support
import Testing

@Suite struct `Who may tap` {
    static let commands: [String] = ["in", "out", "undo", "hide"]

    private func send(_ name: String, _ id: Reservation.ID, _ door: Door, as person: Person) async throws {
        switch name {
        case "in": try await door.tapIn(id, as: person)
        case "out": try await door.tapOut(id, as: person)
        case "undo": try await door.undo(.arrival, of: id, as: person)
        default: _ = try await door.zone.perform(HideText(id), as: person)
        }
    }

    @Test(arguments: commands) func `a host of the place and a host of the zone`(_ name: String) async throws
    {
        for host in [Door.host, .esra] {
            let door = try await Door.open()
            let id = try await door.book(1, .morning, as: .anna)
            try door.at("2026-11-24 09:10")
            try await door.tapIn(id)
            try await send(name, id, door, as: host)
        }
    }

    @Test(arguments: commands) func `for the host of another place it does not exist`(
        _ name: String
    ) async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna)
        try door.at("2026-11-24 09:10")
        await #expect(throws: KernelRefusal.missing) {
            try await send(name, id, door, as: Door.hostElsewhere)
        }
    }

    @Test(arguments: commands) func `nobody else, not even for their own reservation`(
        _ name: String
    ) async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna)
        try door.at("2026-11-24 09:10")
        for person in Person.everyRole where person.role != .host {
            let refusal = await #expect(throws: KernelRefusal.self) {
                try await send(name, id, door, as: person)
            }
            #expect(refusal?.kind == .forbidden)
        }
    }

    @Test func `a walk-in is welcomed by the host of that place only`() async throws {
        let door = try await Door.open()
        try door.at("2026-11-24 09:10")
        await #expect(throws: KernelRefusal.notAllowed(command: "welcome-walk-in")) {
            try await door.walkIn(1, .morning, .named("Vera"), as: Door.hostElsewhere)
        }
        await #expect(throws: KernelRefusal.notAllowed(command: "welcome-walk-in")) {
            try await door.walkIn(1, .morning, .named("Vera"), as: .anna)
        }
        _ = try await door.walkIn(1, .morning, .named("Vera"), as: .esra)
    }

    @Test func `a role that has ended opens no door`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna)
        let host = try await door.zone.id(of: Door.host)
        let grant = try await door.zone.store.read { try Grant.all(of: host, $0).first?.id }.orThrow("grant")
        _ = try await door.zone.perform(RevokeRole(grant: grant), as: .frank)
        try door.at("2026-11-24 09:10")
        await #expect(throws: KernelRefusal.notAllowed(command: "check-in")) { try await door.tapIn(id) }
    }
}

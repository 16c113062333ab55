import Booking
import GRDB
import MixedZone
import Support

extension Door {
    /// The place with the studio and the hall, perhaps with limits of its own.
    static func withRooms(
        at time: String = "2026-11-20 12:00",
        limits: Allowance = .usual,
        roleLimits: [Role: RoleAllowance] = [:]
    ) async throws -> Door {
        let zone = try TestStore.fresh(at: time)
        try await zone.setUp()
        let place = try Location.example(
            "grachtpand",
            name: "Grachtpand",
            limits: limits,
            roleLimits: roleLimits
        )
        return Door(zone: zone, places: try await zone.store.letRooms(zone.store.furnish(place)))
    }

    /// Reserves a room from one time to another.
    func meet(
        _ from: String,
        _ to: String,
        in room: String = Places.studio,
        on day: String = Door.tuesday,
        as person: Person,
        for beneficiary: Member.ID? = nil,
        _ purpose: Purpose = .example(),
        guests: [String] = []
    ) async throws -> Reservation.ID {
        let command = BookRoom(
            room,
            day: try CivilDay(day).orThrow(day),
            from: try time(from),
            to: try time(to),
            purpose: purpose,
            guests: guests,
            for: beneficiary
        )
        return try await zone.perform(command, as: person)
    }

    func moveRoom(
        _ id: Reservation.ID,
        to room: String = Places.studio,
        _ from: String,
        _ to: String,
        on day: String = Door.tuesday,
        as person: Person,
        _ purpose: Purpose = .example()
    ) async throws {
        let command = MoveRoom(
            id,
            to: room,
            day: try CivilDay(day).orThrow(day),
            from: try time(from),
            to: try time(to),
            purpose: purpose
        )
        _ = try await zone.perform(command, as: person)
    }

    func answer(_ id: Reservation.ID, _ isApproved: Bool, reason: String = "") async throws {
        _ = try await zone.perform(
            AnswerRoomRequest(id, isApproved: isApproved, reason: reason),
            as: Door.host
        )
    }

    func extend(_ id: Reservation.ID, until end: String, as person: Person) async throws {
        _ = try await zone.perform(ExtendReservation(id, until: try time(end)), as: person)
    }

    func shorten(_ id: Reservation.ID, until end: String, as person: Person) async throws {
        _ = try await zone.perform(ShortenReservation(id, until: try time(end)), as: person)
    }

    func time(_ text: String) throws -> MinuteOfDay { try MinuteOfDay(text).orThrow(text) }

    func held(_ id: Reservation.ID) async throws -> Reservation {
        try await zone.store.read { try Reservation.find(id, $0) }.orThrow("\(id)")
    }

    /// The letters that wait, as `kind to member`, in the order in which they were put there.
    func letters() async throws -> [Letter] {
        try await zone.store.read { db in
            try Row.fetchAll(db, sql: "SELECT kind, member_id, \"values\" FROM outbox ORDER BY id").map {
                Letter(kind: $0["kind"], member: $0["member_id"], values: $0["values"])
            }
        }
    }

    struct Letter {
        let kind: String
        let member: Member.ID?
        let values: String
    }

    /// How many letters of a kind somebody is owed.
    func letters(_ kind: String, to person: Person) async throws -> Int {
        let member = try await zone.id(of: person)
        return try await letters().count { $0.kind == kind && $0.member == member }
    }
}

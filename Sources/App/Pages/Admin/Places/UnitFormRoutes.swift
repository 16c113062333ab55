import Booking
import Hummingbird
import MixedZone

/// Rooms and seats: what they are called and offer, and whether they are in service.
struct UnitFormRoutes: Sendable {
    let places: PlaceDesk
    let desk: FormDesk

    func add(to beheer: RouterGroup<MemberContext>) {
        let places = places
        beheer.form("stoelen/:seat", at: desk, seatForm)
        beheer.former("stoelen/:seat", at: desk, of: seatSubject, seatForm)
        beheer.form("stoelen/:seat/buiten-gebruik", at: desk, seatRetirement)
        beheer.post("stoelen/:seat/herstel") { _, context in
            let (book, seat) = try await places.seat(context)
            return try await places.send(RestoreSeat(seat.id), book, done: "hersteld", context)
        }
        beheer.form("ruimtes/:room", at: desk, roomForm)
        beheer.former(
            "ruimtes/:room",
            at: desk,
            of: { Subject("room", try $0.parameters.slug("room")) },
            roomForm
        )
        beheer.form("plekken/:location/ruimtes", at: desk) { context in
            NewRoomForm(book: try await places.book(context), words: places.words(context))
        }
        beheer.form("ruimtes/:room/stoelen", at: desk, newSeat)
        beheer.form("ruimtes/:room/buiten-gebruik", at: desk, roomRetirement)
        beheer.post("ruimtes/:room/herstel") { _, context in
            let (book, room) = try await places.room(context)
            return try await places.send(RestoreRoom(room.id), book, done: "hersteld", context)
        }
    }

    @Sendable
    private func seatForm(_ context: MemberContext) async throws -> SeatForm {
        let (book, seat) = try await places.seat(context)
        let (themes, words) = (try await places.themes(context), places.words(context))
        return SeatForm(location: book.location, seat: seat, themes: themes, words: words)
    }

    @Sendable
    private func seatSubject(_ context: MemberContext) throws -> Subject {
        Subject("seat", try context.parameters.value("seat", as: Seat.ID.self))
    }

    @Sendable
    private func roomForm(_ context: MemberContext) async throws -> RoomForm {
        let (book, room) = try await places.room(context)
        return RoomForm(location: book.location, room: room, words: places.words(context))
    }

    @Sendable
    private func newSeat(_ context: MemberContext) async throws -> NewSeatForm {
        let (book, room) = try await places.room(context)
        return NewSeatForm(
            location: book.location,
            room: room,
            themes: try await places.themes(context),
            next: (book.seats.last?.number ?? 0) + 1,
            words: places.words(context)
        )
    }

    @Sendable
    private func seatRetirement(_ context: MemberContext) async throws -> RetirementForm<RetireSeat> {
        let (book, seat) = try await places.seat(context)
        let words = places.words(context)
        return RetirementForm(
            location: book.location,
            unit: words("unit.seat", ["seat": String(seat.number)]),
            words: words,
            today: book.location.timeZone.day(of: context.store.now),
            path: { $0.seatRetirement(seat.id.description) },
            make: { RetireSeat(seat.id, from: $0, settlement: $1) }
        )
    }

    @Sendable
    private func roomRetirement(_ context: MemberContext) async throws -> RetirementForm<RetireRoom> {
        let (book, room) = try await places.room(context)
        return RetirementForm(
            location: book.location,
            unit: room.name[context.language.rawValue],
            words: places.words(context),
            today: book.location.timeZone.day(of: context.store.now),
            path: { $0.roomRetirement(room.id) },
            make: { RetireRoom(room.id, from: $0, settlement: $1) }
        )
    }
}

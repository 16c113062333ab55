import Booking
import GRDB
import Hummingbird
import MixedZone

/// Finds the place that a request is about, and sends what a button on its page says.
struct PlaceDesk: Sendable {
    let site: Site

    func words(_ context: MemberContext) -> Words { site.words(context.language) }

    /// The place in the address.
    func book(_ context: MemberContext) async throws -> PlaceBook {
        let id = try context.parameters.slug("location")
        return try await book(context) { try PlaceBook.load(id, $0) }
    }

    /// - Throws: ``WebRefusal/missing`` when there is no such place.
    func book(
        _ context: MemberContext,
        _ load: @escaping @Sendable (Database) throws -> PlaceBook?
    ) async throws -> PlaceBook {
        guard let book = try await context.store.read(load) else { throw WebRefusal.missing }
        return book
    }

    /// The seat in the address.
    func seat(_ context: MemberContext) async throws -> (book: PlaceBook, seat: Seat) {
        let id: Seat.ID = try context.parameters.value("seat")
        let book = try await book(context) { db in
            try Seat.find(id, db).flatMap { try PlaceBook.load($0.location, db) }
        }
        guard let seat = book.seats.first(where: { $0.id == id }) else { throw WebRefusal.missing }
        return (book, seat)
    }

    /// The room in the address.
    func room(_ context: MemberContext) async throws -> (book: PlaceBook, room: Room) {
        let id = try context.parameters.slug("room")
        let book = try await book(context) { try PlaceBook.load(room: id, $0) }
        guard let room = book.rooms.first(where: { $0.id == id }) else { throw WebRefusal.missing }
        return (book, room)
    }

    func themes(_ context: MemberContext) async throws -> [Theme] {
        try await context.store.read { try Theme.all($0) }
    }

    /// Leads to the page of the place; a refusal is shown there.
    func send<C: Command>(
        _ command: C,
        _ book: PlaceBook,
        done: String,
        _ context: MemberContext
    ) async throws -> Response {
        do {
            _ = try await context.store.perform(command, as: context.actor)
        } catch let refusal as any Refusal where refusal.kind == .conflict {
            let problems = FormProblems(refusal, at: "main", words(context))
            let page = try await ManagedPlacePage.make(site, context, book, problems)
            return site.response(page, context.language, status: refusal.kind.status)
        }
        return .redirect(to: context.links.managedPlace(book.location.id, done: done), type: .normal)
    }
}

import Booking
import Hummingbird
import MixedZone

/// The history of places, rooms and seats.
struct HistoryRoutes: Sendable {
    let places: PlaceDesk

    func add(to beheer: RouterGroup<MemberContext>) {
        beheer.get("plekken/:location/geschiedenis", use: location)
        beheer.get("ruimtes/:room/geschiedenis", use: room)
        beheer.get("stoelen/:seat/geschiedenis", use: seat)
    }

    @Sendable
    private func location(_ request: Request, _ context: MemberContext) async throws -> Response {
        let (location, links) = (try await places.book(context).location, context.links)
        let history = ThingHistory(
            subject: Subject("location", location.id),
            name: location.name,
            again: { entry, command, facts in
                guard command == "change-limits" else { return "" }
                return links.limits(location.id, role: facts.text("role") ?? "", entry: entry.sequence)
            }
        )
        return try await response(history, location, context) { $0.history(of: location.id) }
    }

    @Sendable
    private func room(_ request: Request, _ context: MemberContext) async throws -> Response {
        let (book, room) = try await places.room(context)
        let name = room.name[context.language.rawValue]
        let history = ThingHistory(subject: Subject("room", room.id), name: name)
        return try await response(history, book.location, context) {
            $0.history(ofRoom: room.id)
        }
    }

    @Sendable
    private func seat(_ request: Request, _ context: MemberContext) async throws -> Response {
        let (book, seat) = try await places.seat(context)
        let name = places.words(context)("unit.seat", ["seat": String(seat.number)])
        let history = ThingHistory(subject: Subject("seat", seat.id), name: name)
        return try await response(history, book.location, context) {
            $0.history(ofSeat: seat.id.description)
        }
    }

    private func response(
        _ history: ThingHistory,
        _ location: Location,
        _ context: MemberContext,
        address: @escaping @Sendable (Links) -> String
    ) async throws -> Response {
        let page = try await HistoryPage.make(
            places.site,
            context,
            history,
            clock: location.timeZone,
            crumbs: .place(location, context.links, places.words(context)),
            address: address
        )
        return places.site.response(page, context.language)
    }
}

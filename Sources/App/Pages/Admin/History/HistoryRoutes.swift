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
                let tellsLimits = command == "change-limits" || facts["longestStay"] != nil
                guard tellsLimits else { return "" }
                return links.limits(location.id, role: facts.text("role") ?? "", entry: entry.sequence)
            },
            former: FormerTrail(
                command: "change-location",
                fields: FormerField.location,
                current: location.words,
                form: { Links.former(links.locationTexts(location.id), $0) }
            )
        )
        return try await response(history, location, context) { $0.history(of: location.id) }
    }

    @Sendable
    private func room(_ request: Request, _ context: MemberContext) async throws -> Response {
        let (book, room) = try await places.room(context)
        let name = room.name[context.language.rawValue]
        let form = context.links.managedRoom(room.id)
        let history = ThingHistory(
            subject: Subject("room", room.id),
            name: name,
            former: FormerTrail(
                command: "change-room",
                fields: FormerField.room,
                current: room.words,
                form: { Links.former(form, $0) }
            )
        )
        return try await response(history, book.location, context) {
            $0.history(ofRoom: room.id)
        }
    }

    @Sendable
    private func seat(_ request: Request, _ context: MemberContext) async throws -> Response {
        let (book, seat) = try await places.seat(context)
        let name = places.words(context)("unit.seat", ["seat": String(seat.number)])
        let form = context.links.managedSeat(seat.id.description)
        let history = ThingHistory(
            subject: Subject("seat", seat.id),
            name: name,
            former: FormerTrail(
                command: "change-seat",
                fields: FormerField.seat,
                current: seat.words,
                form: { Links.former(form, $0) }
            )
        )
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

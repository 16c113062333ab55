import Booking
import HTTPTypes
import Hummingbird
import MixedZone

/// Moving a reservation, one's own or as host of its place: choose another seat or time on the plan, check, and swap
/// at once.
struct MoveRoutes: Sendable {
    let site: Site
    var isHost = false

    @Sendable
    func confirm(_ request: Request, _ context: MemberContext) async throws -> Response {
        let moved = try await moved(context)
        let held = moved.reservation
        guard held.room == nil else { return try await RoomMoves(site: site).choose(moved, context) }
        let fields = request.query
        guard held.state == .confirmed else { return try await site.unmoved(moved, context) }
        guard let wanted = Wanted(fields)?.moving(moved) else {
            guard fields.has("dag") else {
                let part = (held.part ?? .day).slug
                let address = context.links.day(
                    held.location,
                    held.day.description,
                    part: part,
                    moving: moved.id
                )
                return .redirect(to: address, type: .normal)
            }
            return .redirect(
                to: try Wanted.chooseAgain(fields, context.links, moving: moved.id),
                type: .normal
            )
        }
        return try await page(moved, wanted, context)
    }

    @Sendable
    func move(_ request: Request, _ context: MemberContext) async throws -> Response {
        let moved = try await moved(context)
        let fields = try await request.form(upTo: site.settings.limits.body)
        guard moved.reservation.room == nil else {
            return try await RoomMoves(site: site).move(moved, fields, context)
        }
        guard let wanted = Wanted(fields)?.moving(moved) else {
            return .redirect(
                to: try Wanted.chooseAgain(fields, context.links, moving: moved.id),
                type: .normal
            )
        }
        do {
            let id = moved.reservation.id
            let command = MoveReservation(id, to: wanted.choice, day: wanted.day, part: wanted.part)
            _ = try await context.store.perform(command, as: context.actor)
            return .redirect(to: moved.whole(context.links) + "?gewijzigd", type: .normal)
        } catch let refused as NotAdmitted {
            return try await refusal(refused, wanted, moved, context)
        } catch is NotChanged {
            return try await site.unmoved(moved, context)
        }
    }

    /// Throws ``WebRefusal/missing`` for a reservation that is neither one's own nor, for a host, at their place.
    private func moved(_ context: MemberContext) async throws -> MovedReservation {
        let id: Reservation.ID = try context.parameters.value("id")
        let found = try await context.store.read {
            try MovedReservation.find(id, by: context.viewer, $0)
        }
        guard let moved = found, moved.isOwn || isHost else { throw WebRefusal.missing }
        return moved
    }

    private func refusal(
        _ refused: NotAdmitted,
        _ wanted: Wanted,
        _ moved: MovedReservation,
        _ context: MemberContext
    ) async throws -> Response {
        try await RefusedSeat(
            site: site,
            wanted: wanted,
            refusal: refused,
            typed: TypedPresence(context.viewer.member),
            context: context,
            moving: moved
        ).response()
    }

    private func page(
        _ moved: MovedReservation,
        _ wanted: Wanted,
        _ context: MemberContext
    ) async throws -> Response {
        let now = context.store.now
        let found = try await Confirmation.load(wanted, by: context.viewer, at: now, context.store)
        guard let confirmation = found else { throw WebRefusal.missing }
        let words = site.words(context.language)
        let back = context.links.day(
            confirmation.location.id,
            wanted.day.description,
            part: wanted.part.slug,
            moving: moved.id
        )
        let button = confirmation.seat.map { words("confirm.button-move", ["seat": String($0.number)]) }
        let heading = Heading(
            title: words("move.title"),
            section: isHost ? .host : .reservations,
            address: { moved.action($0) }
        )
        let page = ConfirmPage(
            chrome: try await site.chrome(heading, context),
            moving: words.moving(moved),
            errors: [],
            action: moved.action(context.links),
            hidden: wanted.forOneself.hidden,
            facts: confirmation.facts(words),
            deadline: confirmation.deadline(at: now, words),
            asksPresence: false,
            presence: TypedPresence(context.viewer.member).form(words),
            button: button ?? words("confirm.button-move-any"),
            back: Link(href: back, text: words("confirm.back"))
        )
        return site.response(page, context.language)
    }
}

extension Site {
    /// The reservation as it stands, for who can move it no more (409).
    func unmoved(_ moved: MovedReservation, _ context: MemberContext) async throws -> Response {
        let id = moved.reservation.id
        guard moved.isOwn else {
            let sheet = try await HostedSheet.load(id, self, context)
            return response(try await sheet.page(), context.language, status: .conflict)
        }
        let sheet = try await ReservationSheet.load(id, self, context)
        return response(try await sheet.page(), context.language, status: .conflict)
    }
}

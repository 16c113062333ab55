import Booking
import HTTPTypes
import Hummingbird
import MixedZone

/// Moving a reservation: choose another seat or time on the plan, check, and swap at once.
struct MoveRoutes: Sendable {
    let site: Site

    @Sendable
    func confirm(_ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await ReservationSheet.load(context.parameters.value("id"), site, context)
        guard sheet.reservation.room == nil else {
            return try await RoomMoves(site: site).choose(sheet, context)
        }
        let id = sheet.reservation.id.description
        let fields = request.query
        guard sheet.reservation.state == .confirmed else {
            return site.response(try await sheet.page(), context.language, status: .conflict)
        }
        guard let wanted = Wanted(fields)?.forOneself else {
            let day = sheet.reservation.day.description
            let address =
                fields.has("dag")
                ? Wanted.chooseAgain(fields, context.links, moving: id)
                : context.links.day(
                    sheet.location.id,
                    day,
                    part: (sheet.reservation.part ?? .day).slug,
                    moving: id
                )
            return .redirect(to: address, type: .normal)
        }
        return try await page(sheet, wanted, context)
    }

    @Sendable
    func move(_ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await ReservationSheet.load(context.parameters.value("id"), site, context)
        let fields = try await request.form(upTo: site.settings.limits.body)
        guard sheet.reservation.room == nil else {
            return try await RoomMoves(site: site).move(sheet.reservation, fields, context)
        }
        let id = sheet.reservation.id
        guard let wanted = Wanted(fields)?.forOneself else {
            return .redirect(
                to: Wanted.chooseAgain(fields, context.links, moving: id.description),
                type: .normal
            )
        }
        do {
            let command = MoveReservation(id, to: wanted.choice, day: wanted.day, part: wanted.part)
            _ = try await context.store.perform(command, as: context.actor)
            return .redirect(to: context.links.reservation(id.description) + "?verplaatst", type: .normal)
        } catch let refused as NotAdmitted {
            return try await refusal(refused, wanted, id, context)
        } catch is NotChanged {
            let now = try await ReservationSheet.load(id, site, context)
            return site.response(try await now.page(), context.language, status: .conflict)
        }
    }

    private func refusal(
        _ refused: NotAdmitted,
        _ wanted: Wanted,
        _ id: Reservation.ID,
        _ context: MemberContext
    ) async throws -> Response {
        try await RefusedSeat(
            site: site,
            wanted: wanted,
            refusal: refused,
            typed: TypedPresence(context.viewer.member),
            context: context,
            moving: id
        ).response()
    }

    private func page(
        _ sheet: ReservationSheet,
        _ wanted: Wanted,
        _ context: MemberContext
    ) async throws -> Response {
        let now = context.store.now
        let found = try await Confirmation.load(wanted, by: context.viewer, at: now, context.store)
        guard let confirmation = found else { throw WebRefusal.missing }
        let words = site.words(context.language)
        let id = sheet.reservation.id.description
        let back = context.links.day(
            confirmation.location.id,
            wanted.day.description,
            part: wanted.part.slug,
            moving: id
        )
        let button = confirmation.seat.map { words("confirm.button-move", ["seat": String($0.number)]) }
        let heading = Heading(title: words("move.title"), section: .reservations, address: { $0.move(id) })
        let page = ConfirmPage(
            chrome: try await site.chrome(heading, context),
            moving: words.moving(sheet.reservation),
            errors: [],
            action: context.links.move(id),
            hidden: wanted.hidden,
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

import Booking
import HTTPTypes
import Hummingbird
import MixedZone

/// Changing a reserved room: another time, room or purpose, under the same reservation.
struct RoomMoves: Sendable {
    let site: Site

    /// The room's own page, with the form filled in.
    func choose(_ sheet: ReservationSheet, _ context: MemberContext) async throws -> Response {
        guard sheet.canEdit, let room = sheet.reservation.room else {
            return site.response(try await sheet.page(), context.language, status: .conflict)
        }
        let (held, id) = (sheet.reservation, sheet.reservation.id.description)
        let address = context.links.room(room, at: held.location, held.day.description, moving: id)
        return .redirect(to: address + "#reserveren", type: .normal)
    }

    func move(_ held: Reservation, _ fields: FormFields, _ context: MemberContext) async throws -> Response {
        guard Slug.isValid(fields["zaal"]), Slug.isValid(fields["locatie"]),
            let day = CivilDay(fields["dag"])
        else { throw WebRefusal.unreadableForm }
        let typed = TypedMeeting(fields)
        let room = fields["zaal"]
        do {
            guard let time = typed.time else { throw NotAdmitted.notOnTheGrid }
            let command = MoveRoom(
                held.id,
                to: room,
                day: day,
                from: time.from,
                to: time.to,
                purpose: typed.purpose
            )
            _ = try await context.store.perform(command, as: context.actor)
            return .redirect(
                to: context.links.reservation(held.id.description) + "?gewijzigd",
                type: .normal
            )
        } catch let refusal as any Refusal
            where refusal is InvalidFields || refusal is NotAdmitted || refusal is NotChanged
        {
            let sheet = try await RoomSheet.load(
                room,
                at: fields["locatie"],
                day,
                moving: held.id,
                site,
                context
            )
            return try await RefusedRoom(sheet: sheet, typed: typed, refusal: refusal).response()
        }
    }
}

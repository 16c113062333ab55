import Booking
import HTTPTypes
import Hummingbird
import MixedZone

/// Changing a reserved room: another time, room or purpose, under the same reservation.
struct RoomMoves: Sendable {
    let site: Site

    /// The room's own page, with the form filled in.
    func choose(_ moved: MovedReservation, _ context: MemberContext) async throws -> Response {
        let held = moved.reservation
        guard let room = held.room, held.canBeEdited(at: context.store.now) else {
            return try await site.unmoved(moved, context)
        }
        let address = context.links.room(room, at: held.location, held.day.description, moving: moved.id)
        return .redirect(to: address + "#reserveren", type: .normal)
    }

    func move(
        _ moved: MovedReservation,
        _ fields: FormFields,
        _ context: MemberContext
    ) async throws -> Response {
        guard Slug.isValid(fields["zaal"]), Slug.isValid(fields["locatie"]),
            let day = CivilDay(fields["dag"])
        else { throw WebRefusal.unreadableForm }
        let typed = TypedMeeting(fields)
        let room = fields["zaal"]
        do {
            guard let time = typed.time else { throw NotAdmitted.notOnTheGrid }
            let command = MoveRoom(
                moved.reservation.id,
                to: room,
                day: day,
                from: time.from,
                to: time.to,
                purpose: typed.purpose
            )
            _ = try await context.store.perform(command, as: context.actor)
            return .redirect(to: moved.whole(context.links) + "?gewijzigd", type: .normal)
        } catch let refusal as any Refusal
            where refusal is InvalidFields || refusal is NotAdmitted || refusal is NotChanged
        {
            let sheet = try await RoomSheet.load(
                room,
                at: fields["locatie"],
                day,
                moving: moved.reservation.id,
                site,
                context
            )
            return try await RefusedRoom(sheet: sheet, typed: typed, refusal: refusal).response()
        }
    }
}

extension Reservation {
    /// Whether the purpose and guests of a room can still change: until it begins for somebody, or is over.
    func canBeEdited(at now: Instant) -> Bool {
        (state == .pending || state == .confirmed) && now < interval.end
    }
}

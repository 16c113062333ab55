import Booking
import HTTPTypes
import Hummingbird
import MixedZone

/// A room on a day: looking at it, and reserving it by the hour.
struct RoomRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        zone.get("locaties/:location/zalen/:room/:day", use: show)
        zone.group("locaties/:location/zalen/:room/:day", context: MemberContext.self).post(use: reserve)
    }

    @Sendable
    private func show(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let query = request.query
        let sheet = try await RoomSheet.load(
            context.parameters.slug("room"),
            at: context.parameters.slug("location"),
            context.parameters.value("day"),
            moving: Reservation.ID(query["verplaats"]),
            for: Member.ID(query["voor"]),
            site,
            context
        )
        let typed =
            sheet.moving.map { TypedMeeting($0.reservation, in: sheet.location.timeZone, query: query) }
            ?? TypedMeeting(query)
        return site.response(try await sheet.page(typed), context.language)
    }

    @Sendable
    private func reserve(_ request: Request, _ context: MemberContext) async throws -> Response {
        let room = try context.parameters.slug("room")
        let location = try context.parameters.slug("location")
        let day: CivilDay = try context.parameters.value("day")
        let fields = try await request.form(upTo: site.settings.limits.body)
        let typed = TypedMeeting(fields)
        let asked = Member.ID(fields["voor"])
        let beneficiary = asked == context.viewer.member.id ? nil : asked
        do {
            guard let time = typed.time else { throw NotAdmitted.notOnTheGrid }
            let command = BookRoom(
                room,
                day: day,
                from: time.from,
                to: time.to,
                purpose: typed.purpose,
                guests: typed.names,
                for: beneficiary
            )
            let id = try await context.store.perform(command, as: context.actor).description
            let links = context.links
            let address = beneficiary == nil ? links.reservation(id) : links.hostReservation(id)
            return .redirect(to: address + "?nieuw", type: .normal)
        } catch let refusal as any Refusal where refusal is InvalidFields || refusal is NotAdmitted {
            let sheet = try await RoomSheet.load(room, at: location, day, for: beneficiary, site, context)
            return try await RefusedRoom(sheet: sheet, typed: typed, refusal: refusal).response()
        }
    }
}

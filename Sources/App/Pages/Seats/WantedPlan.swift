import Booking
import Hummingbird
import MixedZone

/// What the address asks for, before it is known what the location has.
struct WantedPlan: Sendable {
    let location: String
    let day: CivilDay
    let part: DayPart?
    let wish: SeatFeature?
    let seat: String
    let moving: Reservation.ID?
    /// For whom a host reserves.
    let beneficiary: Member.ID?
    let asksToChoose: Bool

    init(_ request: Request, _ context: ZoneContext) throws {
        location = try context.parameters.slug("location")
        day = try context.parameters.value("day")
        let query = request.query
        part = DayPart(slug: query["deel"])
        wish = SeatFeature(rawValue: query["kenmerk"])
        seat = Seat.ID(query["plek"])?.description ?? ""
        moving = Reservation.ID(query["verplaats"])
        beneficiary = Member.ID(query["voor"])
        asksToChoose = query.has("fout")
    }

    /// Nothing in the address is for one visitor alone.
    var isPlain: Bool { seat.isEmpty && moving == nil && beneficiary == nil && !asksToChoose }

    var key: String { "plan/\(location)/\(day)/\(part?.slug ?? "")/\(wish?.rawValue ?? "")" }

    /// The asked part, or the longest one that can be had, or the first of the day.
    ///
    /// - Parameter beneficiary: for whom a host reserves, once it is known that they may.
    func choice(in outlook: Outlook, for beneficiary: Member.ID?) -> PlanChoice {
        let parts = outlook[day]?.parts ?? []
        let open = parts.filter(\.isOpen)
        let longest = open.max { ($0.interval?.duration ?? 0) < ($1.interval?.duration ?? 0) }
        let shown = part ?? longest?.hours.part ?? parts.first?.hours.part ?? .day
        return PlanChoice(
            day: day,
            part: shown,
            wish: wish,
            seat: seat,
            moving: moving,
            beneficiary: beneficiary
        )
    }
}

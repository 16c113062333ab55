import Booking
import Foundation
import Hummingbird
import MixedZone

/// The stream of changes to the plan of one day and part.
struct StreamRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        zone.get("stroom", use: open)
    }

    @Sendable
    private func open(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let query = request.query
        guard Slug.isValid(query["plek"]), let day = CivilDay(query["dag"]),
            let part = DayPart(slug: query["deel"])
        else { throw WebRefusal.missing }
        let location = query["plek"]
        guard try await context.store.read({ try Location.find(location, $0) }) != nil else {
            throw WebRefusal.missing
        }
        let session = context.viewer?.session
        let view = StreamedPlan(
            day: day,
            part: part,
            location: location,
            language: context.language,
            wish: SeatFeature(rawValue: query["kenmerk"]),
            member: context.viewer?.member.id
        )
        let channel = context.channel
        let wanted = StreamRequest(
            key: StreamKey(
                zone: context.slug,
                topic: Reservation.topic(location: location, day: day).name,
                view: view.description
            ),
            browser: session.map { $0.base64EncodedString() },
            network: site.network(of: request, context),
            session: session,
            disconnect: { channel.close(mode: .all, promise: nil) }
        )
        return try site.streams.response(to: request, for: wanted)
    }
}

/// One view of a plan that streams follow: everybody with the same view gets the same bytes.
struct StreamedPlan: Sendable, LosslessStringConvertible {
    let day: CivilDay
    let part: DayPart
    let location: String
    let language: Language
    let wish: SeatFeature?
    /// Whose own seats are marked; nil for a stranger.
    let member: Member.ID?

    init(
        day: CivilDay,
        part: DayPart,
        location: String,
        language: Language,
        wish: SeatFeature?,
        member: Member.ID?
    ) {
        self.day = day
        self.part = part
        self.location = location
        self.language = language
        self.wish = wish
        self.member = member
    }

    var description: String {
        let parts = [
            location, day.description, part.slug, language.rawValue, wish?.rawValue ?? "",
            member?.description ?? "",
        ]
        return parts.joined(separator: " ")
    }

    init?(_ description: String) {
        let parts = description.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6, let day = CivilDay(parts[1]), let part = DayPart(slug: parts[2]),
            let language = Language(rawValue: parts[3])
        else { return nil }
        self.init(
            day: day,
            part: part,
            location: parts[0],
            language: language,
            wish: SeatFeature(rawValue: parts[4]),
            member: Member.ID(parts[5])
        )
    }
}

extension Site {
    /// The plan as it is now with its counts, for the streams that follow it.
    func streamed(_ key: StreamKey, _ store: Store) async throws -> String {
        guard let view = StreamedPlan(key.view),
            let outlook = try await outlook(view.location, from: view.day, days: 1, store),
            let interval = outlook[view.day]?.parts.first(where: { $0.hours.part == view.part })?.interval
        else { throw WebRefusal.missing }
        let choice = PlanChoice(day: view.day, part: view.part, wish: view.wish)
        let links = Links(zone: key.zone, language: view.language)
        let plan = try await plan(outlook, choice, interval, store, links)
        let choosing = SeatChoosing(
            site: self,
            outlook: outlook,
            choice: choice,
            words: words(view.language),
            links: links,
            today: outlook.location.timeZone.day(of: store.now),
            moving: nil,
            holder: nil,
            neighbours: [],
            asksToChoose: false
        )
        let counts = templates.render(choosing.counts(plan), language: view.language)
        return plan.html(for: view.member, chosen: "", site: self, view.language) + counts
    }
}

import Booking
import MixedZone

extension Site {
    /// Three weeks of a location, read once per revision.
    func outlook(_ location: String, from first: CivilDay, days: Int, _ store: Store) async throws -> Outlook?
    {
        let now = store.now
        return try await outlooks.value(
            FragmentKey(epoch: store.epoch, name: "\(location)/\(first)/\(days)"),
            revision: store.revision,
            at: now,
            expires: now + 60
        ) {
            try await store.read { db in
                guard let location = try Location.find(location, db) else { return nil }
                return try Outlook.load(location, from: first, days: days, at: now, db)
            }
        }
    }

    /// The plan of a day and part, rendered once per revision, language and wish.
    func plan(
        _ outlook: Outlook,
        _ choice: PlanChoice,
        _ interval: Interval,
        _ store: Store,
        _ links: Links
    ) async throws -> DayPlanFragment {
        let location = outlook.location
        let wish = choice.wish?.rawValue ?? ""
        let moving = choice.moving?.description ?? ""
        let name = "\(location.id)/\(choice.day)/\(choice.part.slug)/\(links.language)/\(wish)/\(moving)"
        let words = words(links.language)
        return try await plans.value(
            FragmentKey(epoch: store.epoch, name: name),
            revision: store.revision,
            at: store.now
        ) {
            let (plan, themes) = try await store.read { db in
                (try DayPlan.load(location.id, in: interval, db), try Theme.all(db))
            }
            let drawing = PlanDrawing(
                location: location,
                plan: plan,
                themes: Dictionary(uniqueKeysWithValues: themes.map { ($0.id, $0) }),
                choice: PlanChoice(
                    day: choice.day,
                    part: choice.part,
                    wish: choice.wish,
                    moving: choice.moving
                ),
                words: words,
                links: links
            )
            let drawn = drawing.seatPlan
            let wanted = plan.seats.filter { seat in choice.wish.map { seat.features.contains($0) } ?? true }
            let fragment = SeatPlanFragment(drawn, templates: templates, language: links.language)
            return DayPlanFragment(
                fragment: fragment,
                rows: Dictionary(uniqueKeysWithValues: drawn.rooms.flatMap(\.rows).map { ($0.id, $0) }),
                plan: plan,
                expires: interval.end,
                free: wanted.count { plan.isFree($0.id) },
                shared: fragment.html()
            )
        }
    }
}

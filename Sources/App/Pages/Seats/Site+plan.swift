import Booking
import MixedZone

extension Site {
    /// Three weeks of a location as it is for everybody, read once per revision.
    func outlook(_ location: String, from first: CivilDay, days: Int, _ store: Store) async throws -> Outlook?
    {
        try await outlook(location, from: first, days: days, for: nil, store)
    }

    /// The same for somebody who holds these roles: another one only where they may something else than everybody.
    func outlook(
        _ location: String,
        from first: CivilDay,
        days: Int,
        for roles: Set<Role>,
        _ store: Store
    ) async throws -> Outlook? {
        let shared = try await outlook(location, from: first, days: days, store)
        guard let place = shared?.location else { return nil }
        let limits = place.limits(for: roles)
        guard limits != place.limits else { return shared }
        let names = roles.filter { place.roleLimits[$0] != nil }.map(\.rawValue).sorted()
        return try await outlook(
            location,
            from: first,
            days: days,
            for: (limits, names.joined(separator: "+")),
            store
        )
    }

    /// - Parameter limits: with a name of their own; nil for everybody's.
    private func outlook(
        _ location: String,
        from first: CivilDay,
        days: Int,
        for limits: (allowance: Allowance, name: String)?,
        _ store: Store
    ) async throws -> Outlook? {
        let now = store.now
        return try await outlooks.value(
            FragmentKey(epoch: store.epoch, name: "\(location)/\(first)/\(days)/\(limits?.name ?? "")"),
            revision: store.revision,
            at: now,
            expires: now + 60
        ) {
            try await store.read { db in
                guard let location = try Location.find(location, db) else { return nil }
                return try Outlook.load(
                    location,
                    for: limits?.allowance,
                    from: first,
                    days: days,
                    at: now,
                    db
                )
            }
        }
    }

    /// The plan of a day and part, rendered once per revision, language and wish; every minute while the part runs,
    /// since what is left of it can become free by time alone.
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
        let member = choice.beneficiary?.description ?? ""
        let name =
            "\(location.id)/\(choice.day)/\(choice.part.slug)/\(links.language)/\(wish)/\(moving)/\(member)"
        let words = words(links.language)
        let now = store.now
        return try await plans.value(
            FragmentKey(epoch: store.epoch, name: name),
            revision: store.revision,
            at: now,
            expires: interval.start <= now ? now + 60 : interval.start
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
                    moving: choice.moving,
                    beneficiary: choice.beneficiary
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
                free: wanted.count { $0.isInService(on: choice.day) && plan.isFree($0.id) },
                shared: fragment.html()
            )
        }
    }
}

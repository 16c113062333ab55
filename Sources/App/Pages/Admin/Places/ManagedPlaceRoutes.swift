import Booking
import Hummingbird
import MixedZone

/// Running the places, for administrators.
struct ManagedPlaceRoutes: Sendable {
    let site: Site

    private var places: PlaceDesk { PlaceDesk(site: site) }

    func add(to zone: RouterGroup<ZoneContext>) {
        let beheer = zone.group("beheer", context: MemberContext.self).add(
            middleware: RoleGuard.administrators
        )
        let (places, desk) = (places, FormDesk(site: site))
        beheer.get("plekken", use: list)
        beheer.form("nieuwe-locatie", at: desk, newLocation)
        beheer.get("plekken/:location", use: show)
        beheer.form("plekken/:location/regels/:role", at: desk, limits)
        beheer.get("plekken/:location/regels/:role/:entry") { _, context in
            try await desk.show(formerLimits(context), context)
        }
        beheer.form("plekken/:location/gegevens", at: desk) { context in
            LocationForm(location: try await places.book(context).location, words: places.words(context))
        }
        beheer.former(
            "plekken/:location/gegevens",
            at: desk,
            of: { Subject("location", try $0.parameters.slug("location")) },
            { LocationForm(location: try await places.book($0).location, words: places.words($0)) }
        )
        OpeningFormRoutes(places: places, desk: desk).add(to: beheer)
        HistoryRoutes(places: places).add(to: beheer)
        UnitFormRoutes(places: places, desk: desk).add(to: beheer)
    }

    @Sendable
    private func list(_ request: Request, _ context: MemberContext) async throws -> Response {
        site.response(try await ManagedPlacesPage.make(site, context), context.language)
    }

    @Sendable
    private func show(_ request: Request, _ context: MemberContext) async throws -> Response {
        let done = request.query["gelukt"]
        let page = try await ManagedPlacePage.make(site, context, places.book(context), done: done)
        return site.response(page, context.language)
    }

    @Sendable
    private func newLocation(_ context: MemberContext) async throws -> NewLocationForm {
        let (areas, clock) = try await context.store.read { (try Area.all($0), try Zone.load($0).timeZone) }
        return NewLocationForm(
            areas: areas,
            clock: clock,
            today: clock.day(of: context.store.now),
            words: places.words(context)
        )
    }

    @Sendable
    private func limits(_ context: MemberContext) async throws -> LimitsForm {
        let name = context.parameters.get("role") ?? ""
        let role = Role(rawValue: name)
        guard role != nil || name == "iedereen" else { throw WebRefusal.missing }
        let location = try await places.book(context).location
        return LimitsForm(location: location, role: role, words: places.words(context))
    }

    /// The form with the limits that an entry of the journal tells; saved, they hold again.
    private func formerLimits(_ context: MemberContext) async throws -> LimitsForm {
        var form = try await limits(context)
        let sequence: Int = try context.parameters.value("entry")
        let (place, role) = (Subject("location", form.location.id), form.role)
        form.former = try await context.store.read { db in
            try JournalEntry.about(place, db).first { $0.sequence == sequence }.flatMap {
                try ToldLimits(of: $0, for: role)?.limits
            }
        }
        guard form.former != nil else { throw WebRefusal.missing }
        return form
    }
}

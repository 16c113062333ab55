import Hummingbird
import MixedZone

/// Areas, for administrators: added, renamed, and a name brought back.
struct AreaRoutes: Sendable {
    let zone: ManagedZoneRoutes

    private var site: Site { zone.site }

    func add(to beheer: RouterGroup<MemberContext>, _ desk: FormDesk) {
        beheer.form("gebieden", at: desk) { context in
            let areas = AreaTree(try await zone.book(context).areas).areas.filter { $0.level < .block }
            return NewAreaForm(areas: areas, words: site.words(context.language))
        }
        beheer.form("gebieden/:area", at: desk) { context in
            AreaForm(area: try await area(context), words: site.words(context.language))
        }
        beheer.post("gebieden/:area/:version/herstel", use: restoreName)
    }

    /// The area in the address.
    func area(_ context: MemberContext) async throws -> Area {
        let id = try context.parameters.slug("area")
        let area = try await zone.book(context).areas.first { $0.id == id }
        guard let area else { throw WebRefusal.missing }
        return area
    }

    @Sendable
    private func restoreName(_ request: Request, _ context: MemberContext) async throws -> Response {
        let area = try await area(context)
        let former = try await zone.former(of: Subject("area", area.id), context)
        _ = try await context.store.perform(RenameArea(area.id, name: former["name"]), as: context.actor)
        return .redirect(to: context.links.managedZone(done: "gewijzigd"), type: .normal)
    }
}

/// The areas of a zone, each followed by those that lie in it.
struct AreaTree {
    let areas: [Area]

    /// Those that lie in the same are kept in their order.
    init(_ known: [Area]) {
        let inside = Dictionary(grouping: known, by: \.parent)
        func below(_ parent: String?) -> [Area] {
            (inside[parent] ?? []).flatMap { [$0] + below($0.id) }
        }
        areas = below(nil)
    }
}

import Booking
import MixedZone

/// Plants a whole seed in an empty file, or nothing of it.
///
/// Everything it holds is added by the command that adds it afterwards too, with this one as the cause.
struct PlantZone: Command {
    static let name = "plant-zone"
    static let permission = Permission.operators
    static let isLong = true

    let seed: ZoneSeed

    init(_ seed: ZoneSeed) {
        self.seed = seed
    }

    struct Planted: Facts {
        let areas: Int
        let themes: Int
        let organizations: Int
        let programmes: Int
        let locations: Int
        let seats: Int
    }

    func run(in transaction: Transaction) throws -> Done {
        guard try !Zone.isSetUp(transaction.db) else { throw SetUpZone.Refused.notEmpty }
        try transaction.record(
            Subject("zone", seed.zone.slug),
            isPublic: true,
            Planted(
                areas: seed.areas.count,
                themes: seed.themes.count,
                organizations: seed.organizations.count,
                programmes: seed.programmes.count,
                locations: seed.places.count,
                seats: seed.places.flatMap(\.rooms).reduce(0) { $0 + $1.seats.count }
            )
        )
        _ = try transaction.perform(SetUpZone(seed.zone, seed.assumptions))
        for area in seed.areas { _ = try transaction.perform(AddArea(area)) }
        for theme in seed.themes { _ = try transaction.perform(AddTheme(theme)) }
        for organization in seed.organizations { _ = try transaction.perform(AddOrganization(organization)) }
        for programme in seed.programmes { _ = try transaction.perform(AddProgramme(programme)) }
        for place in seed.places { try add(place, transaction) }
        return Done()
    }

    private func add(_ place: PlaceSeed, _ transaction: Transaction) throws {
        let id = place.location.id
        _ = try transaction.perform(AddLocation(place.location))
        for room in place.rooms {
            _ = try transaction.perform(AddRoom(location: id, room: room.room, seats: room.seats))
        }
        for rule in place.rules { _ = try transaction.perform(AddOpeningRule(location: id, rule: rule)) }
        for opening in place.openings {
            _ = try transaction.perform(AddDatedOpening(location: id, opening: opening))
        }
        for closure in place.closures {
            _ = try transaction.perform(AddClosure(location: id, closure: closure))
        }
    }
}

extension SetUpZone {
    fileprivate init(_ zone: ZoneIdentity, _ assumptions: [Assumption]) {
        self.init(
            slug: zone.slug,
            name: zone.name,
            municipality: zone.municipality,
            municipalityCode: zone.municipalityCode,
            timeZone: zone.timeZone.identifier,
            language: zone.language,
            membership: zone.membership,
            accent: zone.accent,
            texts: zone.texts,
            assumptions: assumptions
        )
    }
}

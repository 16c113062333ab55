import Booking
import Foundation
import MixedZone

extension ZoneSeed {
    static let format = "mixed-zone-seed/1"

    /// Reads and checks a seed file.
    ///
    /// - Parameter now: the moment of seeding (UTC), from which relative days are counted in the zone's time zone.
    /// - Throws: `InvalidSeed` with every problem and its place.
    static func read(_ data: Data, seededAt now: Instant) throws(InvalidSeed) -> ZoneSeed {
        let json = try JSONValue.reading(data)
        let timeZone = (json["zone"]?["timeZone"]).flatMap(CivilZone.init(named:)) ?? .amsterdam
        let reading = SeedReading(day: timeZone.day(of: now), minute: timeZone.minute(of: now))
        let seed = ObjectReader(json, at: "", reading).flatMap { read($0, timeZone, json) }
        try reading.finish()
        guard let seed else { throw InvalidSeed(problems: [SeedProblem(place: "", text: "cannot be read")]) }
        return seed
    }

    private static func read(_ object: ObjectReader, _ timeZone: CivilZone, _ json: JSONValue) -> ZoneSeed? {
        object.checkFormat(format)
        let zone = object.object("zone").flatMap(ZoneIdentity.init)
        let areas = object.object("areas").map { Area.tree($0, below: nil) } ?? []
        let themes = object.objects("themes", isOptional: false, Theme.init(seed:))
        let organizations = object.objects("organizations", isOptional: false, Organization.init(seed:))
        let programmes = object.objects("programmes", isOptional: false, Programme.init(seed:))
        let places = object.objects("locations", isOptional: false) { PlaceSeed($0, in: timeZone) }
        let assumptions = object.objects("assumed") { Assumption(seed: $0, in: json) }
        object.finish()
        guard let zone else { return nil }
        return ZoneSeed(
            zone: zone,
            areas: areas,
            themes: themes,
            organizations: organizations,
            programmes: programmes,
            places: places,
            assumptions: assumptions
        )
    }
}

extension JSONValue {
    static func reading(_ data: Data) throws(InvalidSeed) -> JSONValue {
        do {
            return try JSONValue(data)
        } catch {
            throw InvalidSeed(problems: [
                SeedProblem(place: "", text: "is not JSON: \(JSONValue.fault(error))")
            ])
        }
    }

    private static func fault(_ error: any Error) -> String {
        guard case DecodingError.dataCorrupted(let context) = error else { return "\(error)" }
        let cause = (context.underlyingError as NSError?)?.userInfo[NSDebugDescriptionErrorKey] as? String
        return cause ?? context.debugDescription
    }
}

extension CivilZone {
    fileprivate init?(named value: JSONValue) {
        guard case .string(let identifier) = value else { return nil }
        self.init(identifier: identifier)
    }
}

extension ObjectReader {
    func checkFormat(_ format: String) {
        if let found = string("format"), found != format {
            problem("format", "is \"\(found)\"; this version reads \"\(format)\"")
        }
    }
}

import Booking
import MixedZone

/// A whole zone as its seed file describes it, with every relative day resolved.
///
/// Reading one (`ZoneSeed.read`) reports every error at once; planting one is a single command (`PlantZone`).
struct ZoneSeed: Codable, Sendable, Equatable {
    let zone: ZoneIdentity
    /// From the municipality downwards, each after the one that it lies in.
    let areas: [Area]
    let themes: [Theme]
    let organizations: [Organization]
    let programmes: [Programme]
    let places: [PlaceSeed]
    /// What was filled in because the documents behind the zone leave it open.
    let assumptions: [Assumption]
}

/// What `SetUpZone` needs.
struct ZoneIdentity: Codable, Sendable, Equatable {
    let slug: String
    let name: String
    let municipality: String
    let municipalityCode: String
    let timeZone: CivilZone
    let language: String
    let membership: Zone.Membership
    let accent: Accent
    let texts: ZoneTexts
}

/// A location with its rooms, seats and opening.
struct PlaceSeed: Codable, Sendable, Equatable {
    let location: Location
    let rooms: [RoomSeed]
    let rules: [OpeningRule]
    let openings: [DatedOpening]
    let closures: [Closure]
}

struct RoomSeed: Codable, Sendable, Equatable {
    let room: Room
    let seats: [AddRoom.NewSeat]
}

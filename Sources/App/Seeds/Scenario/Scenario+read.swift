import Booking
import Foundation
import MixedZone

extension Scenario {
    static let format = "mixed-zone-scenario/1"

    /// Reads and checks a scenario for the zone of this seed.
    ///
    /// - Parameter now: the moment of seeding (UTC).
    /// - Throws: `InvalidSeed` with every problem and its place.
    static func read(_ data: Data, for seed: ZoneSeed, seededAt now: Instant) throws(InvalidSeed) -> Scenario
    {
        let json = try JSONValue.reading(data)
        let zone = seed.zone.timeZone
        let reading = SeedReading(day: zone.day(of: now), minute: zone.minute(of: now))
        let stage = Stage(seed: seed, now: now)
        let scenario = ObjectReader(json, at: "", reading).flatMap { Scenario($0, stage) }
        try reading.finish()
        guard let scenario else {
            throw InvalidSeed(problems: [SeedProblem(place: "", text: "cannot be read")])
        }
        return scenario
    }

    private init?(_ object: ObjectReader, _ stage: Stage) {
        object.checkFormat(Scenario.format)
        if let slug = object.slug("zone"), slug != stage.seed.zone.slug {
            object.problem("zone", "is \"\(slug)\"; the seed is for \"\(stage.seed.zone.slug)\"")
        }
        let begins = object.instant("begins", stage)
        let personas = object.objects("personas", isOptional: false) { Persona($0, stage) }
        let requests = object.objects("requests") { JoinRequest($0, stage) }
        let visits = object.objects("visits") { PlannedVisit(visit: $0, stage) }
        let walkIns = object.objects("walkIns") { PlannedVisit(walkIn: $0, stage) }
        let meetings = object.objects("meetings") { PlannedMeeting($0, stage) }
        let steps = object.objects("steps") { PlannedStep($0, stage) }
        object.finish()
        guard let begins else { return nil }
        self.init(
            begins: begins,
            personas: personas,
            requests: requests,
            visits: visits + walkIns,
            meetings: meetings,
            steps: steps
        )
        check(object)
    }

    private func check(_ object: ObjectReader) {
        if !personas.contains(where: { $0.roles.contains { $0.role == .administrator } }) {
            object.problem("personas", "there is no administrator")
        }
        for location in Set(visits.map(\.location) + meetings.map(\.location)).sorted()
        where host(of: location) == nil {
            object.problem("personas", "there is no host for \"\(location)\"")
        }
        for step in steps {
            guard let name = step.name, personas.contains(where: { $0.id == name }) else { continue }
            object.reading.problem("\(step.place).as", "a persona is called \"\(name)\"")
        }
        let first = personas.map(\.joined).min()
        if let first, first < begins { object.problem("begins", "somebody joins before it") }
    }

    /// Who checks people in there.
    func host(of location: String) -> Persona? {
        personas.first { $0.roles.contains { $0.role == .host && $0.scope.covers(.location(location)) } }
    }
}

/// What a scenario is held against while it is read.
struct Stage {
    let seed: ZoneSeed
    let now: Instant

    func place(_ location: String) -> PlaceSeed? {
        seed.places.first { $0.location.id == location }
    }

    func knows(_ scope: Scope) -> Bool {
        switch scope {
        case .zone: true
        case .location(let id): place(id) != nil
        case .area(let id): seed.areas.contains { $0.id == id }
        case .theme(let id): seed.themes.contains { $0.id == id }
        case .organization(let id): seed.organizations.contains { $0.id == id }
        case .body: false
        }
    }
}

extension ObjectReader {
    /// A day counted from the day of seeding, and a time on the zone's clock; before the moment of seeding.
    func instant(_ key: String, _ stage: Stage) -> Instant? {
        guard let moment = object(key) else { return nil }
        let days = moment.integer("relative", in: -366...0)
        let time = moment.time("time")
        moment.finish()
        guard let days, let time else { return nil }
        return instant(key, reading.day.adding(days: days), time, stage)
    }

    fileprivate func instant(_ key: String, _ day: CivilDay, _ time: MinuteOfDay, _ stage: Stage) -> Instant?
    {
        guard let instant = stage.seed.zone.timeZone.instants(day: day, minute: time).first else {
            problem(key, "the clock jumps over \(time) on \(day)")
            return nil
        }
        if instant >= stage.now { problem(key, "is not before the moment of seeding") }
        return instant
    }

    /// The same, or days before the visit.
    func moment(_ key: String, _ stage: Stage) -> PlannedVisit.Moment? {
        guard value(key)?["daysBefore"] != nil else { return instant(key, stage).map { .fixed($0) } }
        guard let moment = object(key) else { return nil }
        let days = moment.integer("daysBefore", in: 0...366)
        let time = moment.time("time")
        moment.finish()
        return days.flatMap { days in time.map { .before(days: days, $0) } }
    }
}

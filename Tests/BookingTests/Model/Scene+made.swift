import Booking
import MixedZone

extension Scene {
    /// Two weeks before the clocks change: in spring with Easter on the very day, or in autumn.
    static func made(from random: inout SplitMix64) throws -> Scene {
        let isSpring = random.chance(60)
        let first = try (isSpring ? "2027-03-15" : "2026-10-12").civilDay
        let zones = ["Europe/Amsterdam", isSpring ? "Atlantic/Azores" : random.one("Atlantic/Azores", "UTC")]
        let canal = try Site.canal(in: zones[0].civilZone, since: first, &random)
        let harbour = try Site.harbour(in: zones[1].civilZone, since: first, &random)
        let square = try Site.square(in: zones[0].civilZone, since: first)
        let begins = canal.zone.interval(of: first).start + 3600 * random.within(0...20)
        return Scene(
            begins: begins,
            sites: [canal, harbour, square],
            people: people(begins, &random),
            programme: Programme(
                id: "proef",
                name: .nothing,
                purpose: .nothing,
                startsOn: first,
                endsBefore: first.adding(days: random.within(40...60))
            )
        )
    }

    private static func people(_ begins: Instant, _ random: inout SplitMix64) -> [Somebody] {
        func held(_ role: Role, _ scope: Scope = .zone, days: Int? = nil) -> Held {
            Held(role: role, scope: scope, until: days.map { begins + $0 * 86_400 + 1 })
        }
        let term = random.within(5...25)
        return [
            Somebody(name: "Ondernemer", roles: [held(.entrepreneur)]),
            Somebody(name: "Freelancer", roles: [held(.freelancer)]),
            Somebody(name: "Inwoner", roles: [held(.resident), held(.entrepreneur, days: term)]),
            Somebody(name: "Ambtenaar", roles: [held(.civilServant), held(.freelancer)]),
            Somebody(name: "Wethouder", roles: [held(.alderman)]),
            Somebody(name: "Gastheer", roles: [held(.host), held(.freelancer)]),
            Somebody(name: "Gastvrouw aan de gracht", roles: [held(.host, .location("gracht"))]),
            Somebody(
                name: "Gastvrouw in de haven",
                roles: [
                    held(.host, .location("haven")), held(.host, .location("gracht"), days: term),
                    held(.resident),
                ]
            ),
        ]
    }
}

extension Bilingual {
    static let nothing = Bilingual(nl: "Niets", en: "Nothing")
}

extension String {
    var civilDay: CivilDay { get throws { try CivilDay(self).orThrow(self) } }
    var civilZone: CivilZone { get throws { try CivilZone(identifier: self).orThrow(self) } }
    var clock: MinuteOfDay { get throws { try MinuteOfDay(self).orThrow(self) } }
}

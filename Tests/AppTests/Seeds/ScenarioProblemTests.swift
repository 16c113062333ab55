import Foundation
import Testing

@testable import App

@Suite struct `Faults in a scenario` {
    struct Fault: Sendable, CustomTestStringConvertible {
        let place: String
        let value: JSONValue?
        let problem: String
        var testDescription: String { problem }

        init(_ place: String, _ value: JSONValue?, _ problem: String) {
            self.place = place
            self.value = value
            self.problem = problem
        }
    }

    static let faults = [
        Fault("zone", .string("utrecht"), "zone: is \"utrecht\"; the seed is for \"haarlem\""),
        Fault(
            "personas[0].email",
            .string("a@haarlem.nl"),
            "personas[0].email: must be an address in lower case that ends in @voorbeeld.nl"
        ),
        Fault(
            "personas[1].roles[0].scope",
            .string("location:utrecht"),
            "personas[1].roles[0].scope: the seed knows no \"location:utrecht\""
        ),
        Fault(
            "personas[1].roles[0].scope",
            .string("theme:circular"),
            "personas[1].roles[0].scope: host has no meaning for theme"
        ),
        Fault("personas[1].roles[0].role", .string("editor"), "personas: there is no host for \"zijlpoort\""),
        Fault("personas[0].roles[0].role", .string("editor"), "personas: there is no administrator"),
        Fault(
            "requests[0].role",
            .string("resident"),
            "requests[0].role: nobody waits as resident in a zone that is open"
        ),
        Fault("visits[0].persona", .string("nobody"), "visits[0].persona: there is no persona \"nobody\""),
        Fault(
            "visits[0].location",
            .string("schalkstad"),
            "visits[0].location: the seed knows no workplace \"schalkstad\""
        ),
        Fault("visits[0].seat", .number(25), "visits[0].seat: the location has no seat 25"),
        Fault("visits[0].wish", .string("quiet"), "visits[0].seat: either a seat or a wish"),
        Fault("visits[0].part", .string("current"), "visits[0].part: only on open day 0"),
        Fault("visits[0].leaves", .number(0), "visits[0].leaves: is not after they arrive"),
        Fault(
            "visits[0].reserved",
            .object([
                .init(key: "daysBefore", value: .number(90)), .init(key: "time", value: .string("10:00")),
            ]),
            "visits[0].reserved: falls outside the time between joining and the visit"
        ),
        Fault("walkIns[0].persona", .string("bram"), "walkIns[0].persona: either a persona or a guest"),
        Fault("walkIns[0].arrives", nil, "walkIns[0].arrives: is missing"),
        Fault(
            "visits[0].shortened",
            .object([
                .init(key: "daysBefore", value: .number(1)), .init(key: "time", value: .string("10:00")),
            ]),
            "visits[0].arrives: not together with shortened"
        ),
        Fault(
            "meetings[0].room",
            .string("grote-zaal"),
            "meetings[0].room: the location lets no room \"grote-zaal\" by the hour"
        ),
        Fault(
            "meetings[0].openDay",
            .number(0),
            "meetings[0].openDay: a meeting is never on the day of seeding"
        ),
        Fault("meetings[0].to", .string("09:45"), "meetings[0].to: is not after 10:00"),
        Fault(
            "meetings[0].to",
            .string("18:00"),
            "meetings[0].from: lies outside the opening hours of that day"
        ),
        Fault("meetings[4].answered", nil, "meetings[4].answered: is missing"),
        Fault(
            "meetings[0].reserved",
            .object([
                .init(key: "daysBefore", value: .number(200)), .init(key: "time", value: .string("10:00")),
            ]),
            "meetings[0].reserved: falls outside the time between joining and the meeting"
        ),
        Fault("walkIns[0].openDay", .number(1), "walkIns[0].openDay: is 1, must lie between -12 and 0"),
        Fault("steps[0].by", .string("nobody"), "steps[0].by: there is no persona \"nobody\""),
        Fault("steps[0].do", nil, "steps[0].do: is missing"),
        Fault("steps[0].wiht", .object([]), "steps[0].wiht: unknown key"),
        Fault(
            "steps[1].as",
            .string("schalkwijk"),
            "steps[1].as: the same name \"schalkwijk\" stands at steps[0].as"
        ),
        Fault("steps[0].as", .string("bram"), "steps[0].as: a persona is called \"bram\""),
        Fault(
            "steps[0].at",
            .object([
                .init(key: "openDay", value: .number(-1)), .init(key: "location", value: .string("utrecht")),
                .init(key: "time", value: .string("10:00")),
            ]),
            "steps[0].at: \"utrecht\" has no open day -1"
        ),
        Fault(
            "steps[0].with",
            .object([.init(key: "day", value: .string("@open:90 zijlpoort"))]),
            "steps[0].with: \"zijlpoort\" has no open day 90"
        ),
        Fault(
            "steps[0]",
            .object([
                .init(
                    key: "at",
                    value: .object([
                        .init(key: "relative", value: .number(-1)),
                        .init(key: "time", value: .string("10:00")),
                    ])
                ), .init(key: "look", value: .string("ideas")),
            ]),
            "steps[0].where: is missing"
        ),
    ]

    @Test(arguments: faults)
    func `is named with its place`(_ fault: Fault) throws {
        let problems = try problems(SeedFiles.scenario(fault.place, fault.value))
        #expect(problems.contains(fault.problem), "found: \(problems)")
    }

    private func problems(_ data: Data) throws -> [String] {
        let now = SeedFiles.instant("2026-11-24 10:00")
        let seed = try ZoneSeed.read(SeedFiles.haarlem(), seededAt: now)
        do {
            let scenario = try Scenario.read(data, for: seed, seededAt: now)
            _ = try scenario.acts(in: seed, seededAt: now)
            return []
        } catch {
            return error.problems.map(\.description)
        }
    }
}

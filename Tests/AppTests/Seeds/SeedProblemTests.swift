import Foundation
import MixedZone
import Testing

@testable import App

@Suite struct `Faults in a seed` {
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
        Fault(
            "format",
            .string("mixed-zone-seed/9"),
            "format: is \"mixed-zone-seed/9\"; this version reads \"mixed-zone-seed/1\""
        ),
        Fault("zone.nmae", .string("x"), "zone.nmae: unknown key"),
        Fault("zone.name", nil, "zone.name: is missing"),
        Fault(
            "zone.slug",
            .string("Haar lem"),
            "zone.slug: must be lower-case letters, digits and hyphens, at most 60, a letter first"
        ),
        Fault(
            "zone.timeZone",
            .string("Europe/Haarlem"),
            "zone.timeZone: the system knows no time zone \"Europe/Haarlem\""
        ),
        Fault("zone.municipalityCode", .string("GM39"), "zone.municipalityCode: must be GM and four digits"),
        Fault(
            "zone.accent.lightInk",
            .string("#777777"),
            "zone.accent.lightInk: contrast with light is 1.7, at least 4.5 is needed"
        ),
        Fault(
            "zone.accent.dark",
            .string("#333333"),
            "zone.accent.dark: contrast with paper is 1.3, at least 4.5 is needed"
        ),
        Fault(
            "themes[0].colourLight",
            .string("#FFF"),
            "themes[0].colourLight: must be a colour such as \"#0b5a6b\""
        ),
        Fault(
            "themes[0].icon",
            .string("star"),
            "themes[0].icon: unknown value \"star\"; one of circular, economy, green, social, traffic, energy, culture, neighbourhood, care, talk"
        ),
        Fault(
            "areas.areas[1].id",
            .string("noord"),
            "areas.areas[1].id: the same area \"noord\" stands at areas.areas[0].id"
        ),
        Fault(
            "areas.areas[0].level",
            .string("municipality"),
            "areas.areas[0].level: municipality cannot lie within municipality \"haarlem\""
        ),
        Fault(
            "organizations[0].until",
            .string("2015-01-01"),
            "organizations[0].until: lies before the first day"
        ),
        Fault(
            "programmes[0].from",
            .string("2016-02-30"),
            "programmes[0].from: must be a day such as \"2016-09-01\""
        ),
        Fault("locations[0].area", .string("amsterdam"), "locations[0].area: there is no area \"amsterdam\""),
        Fault(
            "locations[0].address.postcode",
            .string("2011GR"),
            "locations[0].address.postcode: must be a postcode such as \"2011 GR\""
        ),
        Fault(
            "locations[0].rules.horizonDays",
            .number(0),
            "locations[0].rules.horizonDays: is 0, must lie between 1 and 366"
        ),
        Fault(
            "locations[0].rules.longestStayHours",
            .number(25),
            "locations[0].rules.longestStayHours: must be a number of hours from 0.25 to 24, by the quarter"
        ),
        Fault(
            "locations[0].rules.shortestNoticeHours",
            .number(1.1),
            "locations[0].rules.shortestNoticeHours: must be a number of hours from 0 to 720, by the quarter"
        ),
        Fault("locations[0].rules.rooms", .string("no"), "locations[0].rules.rooms: must be true or false"),
        Fault("locations[0].rules.horizonDays", nil, "locations[0].rules.horizonDays: is missing"),
        Fault(
            "locations[1].rules.roles[1].role",
            .string("entrepreneur"),
            "locations[1].rules.roles[1].role: entrepreneur stands there twice"
        ),
        Fault(
            "locations[1].rules.roles[1].horizonDays",
            nil,
            "locations[1].rules.roles[1]: says nothing that is different for the role"
        ),
        Fault(
            "locations[1].rules.roles[1].maxOpenReservations",
            .number(0),
            "locations[1].rules.roles[1].maxOpenReservations: is 0, must lie between 1 and 1000000"
        ),
        Fault(
            "locations[0].rooms[2].byTheHour.capacity",
            .number(0),
            "locations[0].rooms[2].byTheHour.capacity: is 0, must lie between 1 and 1000"
        ),
        Fault(
            "locations[0].rooms[2].byTheHour.needsApproval",
            nil,
            "locations[0].rooms[2].byTheHour.needsApproval: is missing"
        ),
        Fault(
            "locations[0].rooms[2].byTheHour.layouts[0]",
            .string("pile"),
            "locations[0].rooms[2].byTheHour.layouts[0]: unknown value \"pile\"; one of boardroom, uShape, classroom, theatre, cabaret, circle, standing"
        ),
        Fault(
            "locations[0].openingRules[0].closes",
            .string("16:00"),
            "locations[0].openingRules[0].parts[1].to: lies after it closes at 16:00"
        ),
        Fault(
            "locations[0].openingRules[0].parts[0].part",
            .string("noon"),
            "locations[0].openingRules[0].parts[0].part: unknown value \"noon\"; one of morning, afternoon, day, evening"
        ),
        Fault(
            "locations[0].openingRules[3].weekday",
            .string("tuesday"),
            "locations[0].openingRules[3]: holds on the same days as locations[0].openingRules[2]"
        ),
        Fault(
            "locations[0].openings[1].seededBetween",
            nil,
            "locations[0].openings[1]: opens the same day as locations[0].openings[0], for one when seeded at 07:00"
        ),
        Fault(
            "locations[0].rooms[1].y",
            .number(4),
            "locations[0].rooms[1]: lies over locations[0].rooms[0]"
        ),
        Fault(
            "locations[0].rooms[1].seats[3].x",
            .number(12.5),
            "locations[0].rooms[1].seats[3].x: outside the room"
        ),
        Fault(
            "locations[0].rooms[1].seats[3].x",
            .number(11.9),
            "locations[0].rooms[1].seats[3].x: less than 0.25 m from the wall"
        ),
        Fault(
            "locations[0].rooms[1].seats[3].x",
            .number(2.005),
            "locations[0].rooms[1].seats[3].x: has more than two decimals"
        ),
        Fault(
            "locations[0].rooms[1].seats[3].y",
            .number(3),
            "locations[0].rooms[1].seats[3]: stands on locations[0].rooms[1].tables[0]"
        ),
        Fault(
            "locations[0].rooms[0].seats[1].x",
            .number(1.5),
            "locations[0].rooms[0].seats[1]: less than 0.8 m from locations[0].rooms[0].seats[0]"
        ),
        Fault(
            "locations[0].rooms[1].seats[3].number",
            .number(1),
            "locations[0].rooms[1].seats[3].number: the same seat \"1\" stands at locations[0].rooms[0].seats[0].number"
        ),
        Fault(
            "locations[0].rooms[1].tables[1].x",
            .number(4),
            "locations[0].rooms[1].tables[1]: stands over locations[0].rooms[1].tables[0]"
        ),
        Fault(
            "locations[0].rooms[0].windows[0].to",
            .number(13),
            "locations[0].rooms[0].windows[0].to: beyond the end of the wall"
        ),
        Fault("locations[1].rooms", nil, "locations[1].rooms: a workplace needs at least one"),
        Fault(
            "locations[2].rooms",
            .array([]),
            "locations[2].rooms: a venue takes no reservations and has none of these"
        ),
        Fault(
            "assumed[0].path",
            .string("locations[9].rooms"),
            "assumed[0].path: nothing stands at \"locations[9].rooms\""
        ),
    ]

    @Test(arguments: faults)
    func `is named with its place`(_ fault: Fault) throws {
        let problems = problems(try SeedFiles.haarlem(fault.place, fault.value))
        #expect(problems.contains(fault.problem), "found: \(problems)")
    }

    @Test func `are all reported at once`() throws {
        var json = try JSONValue(SeedFiles.haarlem())
        json = json.with(.string("x"), at: "zone.extra").with(.bool(true), at: "themes[2].name")
            .with(.number(99), at: "locations[0].rooms[0].seats[0].x")
            .with(.string("none"), at: "locations[1].rooms[0].seats[4].theme")
        let problems = problems(Data(json.text.utf8))
        #expect(
            problems
                == [
                    "zone.extra: unknown key", "themes[2].name: must be an object",
                    "locations[0].rooms[0].seats[0].x: outside the room",
                    "locations[1].rooms[0].seats[4].theme: there is no theme \"none\"",
                ]
        )
    }

    @Test(arguments: ["", "{", "[1, 2", "nonsense"])
    func `what is not JSON says so`(_ text: String) {
        let problems = problems(Data(text.utf8))
        #expect(problems.count == 1)
        #expect(problems.first?.hasPrefix("is not JSON: ") == true)
    }

    @Test(arguments: ["[]", "3", "null", "{}"])
    func `what is no seed says so`(_ text: String) {
        #expect(!problems(Data(text.utf8)).isEmpty)
    }

    private func problems(_ data: Data) -> [String] {
        do {
            _ = try ZoneSeed.read(data, seededAt: SeedFiles.instant("2026-11-24 10:00"))
            return []
        } catch {
            return error.problems.map(\.description)
        }
    }
}

import Booking
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `A seat beside somebody` {
    private static let thursday = "2026-11-26"
    private static let plan = "/haarlem/plekken/grachtpand/\(thursday)?deel=ochtend"

    private func option(_ person: Person, _ name: String, _ house: House) async throws -> String {
        "<option value=\"\(try await house.id(of: person))\">\(name)</option>"
    }

    private func near(_ person: Person, _ house: House) async throws -> String {
        let id = try await house.id(of: person)
        return "/haarlem/reserveringen/nieuw?locatie=grachtpand&dag=\(Self.thursday)&deel=ochtend&naast=\(id)"
    }

    @Test func `is offered to members, beside who agreed to it`() async throws {
        let house = try await House.open()
        for (seat, person) in [(3, Person.bilal), (4, .carla)] {
            _ = try await house.book(seat, .day, on: Self.thursday, as: person)
        }
        try await house.send(GiveConsent(purpose: .nearness), as: .bilal)
        let bilal = try await option(.bilal, "Bilal", house)
        try await house.town.visit { browser in
            let (anna, own, stranger) = (browser(), browser(), browser())
            try await house.town.signIn(.anna, in: anna)
            try await house.town.signIn(.bilal, in: own)
            #expect(try await anna.get(Self.plan).text.contains(bilal))
            #expect(try await anna.get("\(Self.plan)&kenmerk=quiet").text.contains(bilal))
            #expect(try await !anna.get(Self.plan).text.contains("Carla"))
            for other in [own, stranger] {
                #expect(try await !other.get(Self.plan).text.contains("name=\"naast\""))
            }
            let evening = "/haarlem/plekken/grachtpand/2026-12-01?deel=avond"
            #expect(try await !anna.get(evening).text.contains("name=\"naast\""))
        }
    }

    @Test func `is the nearest free one`() async throws {
        let house = try await House.open()
        _ = try await house.book(3, .day, on: Self.thursday, as: .bilal)
        _ = try await house.book(2, .day, on: Self.thursday, as: .carla)
        try await house.send(GiveConsent(purpose: .nearness), as: .bilal)
        let address = try await near(.bilal, house)
        try await house.town.visit { browser in
            let anna = browser()
            try await house.town.signIn(.anna, in: anna)
            let sheet = try await anna.get(address)
            #expect(sheet.status == 200)
            #expect(sheet.text.contains("de vrije plek die het dichtst bij Bilal is"))
            #expect(sheet.text.contains("/haarlem/en/reserveringen/nieuw?locatie=grachtpand&amp;naast="))
            let form = sheet.hidden(in: "/haarlem/reserveringen")
            let reply = try await anna.post("/haarlem/reserveringen", form)
            #expect(reply.status == 303)
            #expect(try await anna.get(reply.location).text.contains("<dt>Plek</dt><dd>4</dd>"))
        }
    }

    @Test func `is not found beside who is not there, or no longer agrees`() async throws {
        let house = try await House.open()
        _ = try await house.book(3, .afternoon, on: Self.thursday, as: .bilal)
        _ = try await house.book(4, .morning, on: Self.thursday, as: .carla)
        try await house.send(GiveConsent(purpose: .nearness), as: .bilal)
        let addresses = [try await near(.bilal, house), try await near(.carla, house)]
        try await house.town.visit { browser in
            let anna = browser()
            try await house.town.signIn(.anna, in: anna)
            for address in addresses {
                let sheet = try await anna.get(address)
                #expect(sheet.status == 409)
                #expect(
                    sheet.text.contains("Die persoon heeft dan geen plek, of wil niet zo gevonden worden.")
                )
                #expect(!sheet.text.contains("Carla") && !sheet.text.contains("Bilal"))
            }
        }
    }
}

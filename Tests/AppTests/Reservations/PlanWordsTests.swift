import Booking
import Foundation
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `The words around a plan` {
    private static let plan = "/haarlem/plekken/grachtpand/2026-11-26?deel=ochtend"

    @Test func `count one seat in the singular, and say for which part`() async throws {
        let house = try await House.open()
        try await house.town.visit { browser in
            let before = try await browser().get(Self.plan)
            #expect(before.text.contains("plekken zijn vrij."))
            let all = house.places.seats.keys.sorted()
            for number in all.dropLast() {
                let person = Person("Gast\(number) Voorbeeld", .resident)
                _ = try await house.book(number, .morning, on: "2026-11-26", as: person)
            }
            let after = try await browser().get(Self.plan)
            #expect(after.text.contains("Ochtend: 1 van de \(all.count) plekken is vrij."))
        }
    }

    @Test func `have names by which the stream brings them up to date`() async throws {
        let house = try await House.open()
        _ = try await house.book(1, .morning, on: "2026-11-26", as: .anna)
        try await house.town.visit { browser in
            let page = try await browser().get(Self.plan)
            let counts = page.text.matches(of: /data-count="([^"]*)">([^<]*)</)
            #expect(counts.contains { $0.1 == "summary" } && counts.contains { $0.1 == "any" })
            #expect(
                counts.contains { $0.1 == "part-ochtend" } && counts.contains { $0.1 == "day-2026-11-26" }
            )
        }
    }

    @Test func `say that a reservation moves`() async throws {
        let house = try await House.open()
        let id = try await house.book(1, .morning, on: "2026-11-26", as: .anna)
        let seat = try house.places.seat(2)
        try await house.town.visit { browser in
            let anna = browser()
            try await house.town.signIn(.anna, in: anna)
            let sheet = try await anna.get("\(Self.plan)&verplaats=\(id)&plek=\(seat)")
            #expect(sheet.text.contains("Verplaats naar plek 2, ochtend"))
            #expect(sheet.text.contains("Verplaats naar een vrije plek, ochtend"))
            #expect(!sheet.text.contains("Reserveer plek"))
        }
    }

    @Test func `say of a seat that it is gone only when it is, or when nothing is free`() throws {
        let catalogues = try Words.load(from: ResourceFolder.find(nil).appending(path: "Locales"))
        let words = try #require(catalogues[.nl])
        for refusal in [NotAdmitted.seatTaken, .full] {
            #expect(words.heading(refusal) == "Deze plek is niet meer vrij")
        }
        for refusal in [NotAdmitted.memberBusy, .past, .tooManyOpen(most: 6), .noSuchPart] {
            #expect(words.heading(refusal) == "Deze reservering kan niet")
        }
    }
}

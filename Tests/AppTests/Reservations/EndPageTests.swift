import Booking
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `The page for another end` {
    private func page(_ id: Reservation.ID, _ what: String, host: Bool = false) -> String {
        "/haarlem/\(host ? "host/" : "")reserveringen/\(id)/\(what)"
    }

    private func end(_ house: House, _ id: Reservation.ID) async throws -> Instant? {
        try await house.town.store.read { try Reservation.find(id, $0)?.interval.end }
    }

    @Test func `a member stays longer under the same reservation`() async throws {
        let house = try await House.open()
        let id = try await house.book(1, .morning, as: .anna)
        let address = page(id, "verlenging")
        try await house.town.visit { browser in
            let anna = browser()
            try await house.town.signIn(.anna, in: anna)
            let own = "/haarlem/reserveringen/\(id)"
            #expect(try await anna.get(own).text.contains("href=\"\(address)\">Langer blijven"))
            let sheet = try await anna.get(address)
            #expect(sheet.status == 200)
            #expect(sheet.text.contains("value=\"17:00\" checked"))
            #expect(!sheet.text.contains("value=\"13:00\"") && !sheet.text.contains("value=\"22:00\""))
            let reply = try await anna.post(address, sheet.hidden(in: address) + [("einde", "17:00")])
            #expect(reply.location == "\(own)?einde")
            let after = try await anna.get(reply.location)
            #expect(after.text.contains("De reservering loopt nu tot 17.00 uur."))
            #expect(after.text.contains("hele dag, 9.00–17.00 uur"))
            #expect(!after.text.contains("Langer blijven"))
            #expect(try await anna.get(address).text.contains("duurt al zo lang als kan"))
        }
    }

    @Test func `what is given back is free on the plan, and somebody else takes it`() async throws {
        let house = try await House.open()
        let id = try await house.book(1, .day, as: .anna)
        let seat = try house.places.seat(1)
        let plan = "/haarlem/plekken/grachtpand/\(House.today)?deel=middag"
        try await house.town.visit { browser in
            let (anna, bilal, stranger) = (browser(), browser(), browser())
            try await house.town.signIn(.anna, in: anna)
            try await house.town.signIn(.bilal, in: bilal)
            for other in [bilal, stranger] {
                #expect(try await !other.get(plan).text.contains("id=\"plek-\(seat)\""))
            }
            let address = page(id, "teruggave")
            #expect(try await anna.get(address).text.contains("value=\"13:00\" checked"))
            #expect(try await anna.post(address, [("einde", "13:00")]).status == 303)
            for other in [bilal, stranger] {
                #expect(try await other.get(plan).text.contains("id=\"plek-\(seat)\""))
            }
            let wanted = [("plek", seat.description), ("dag", House.today), ("deel", "middag")]
            #expect(try await bilal.post("/haarlem/reserveringen", wanted).status == 303)
            #expect(try await anna.get(address).text.contains("kan niets meer terug"))
        }
    }

    @Test func `a refusal is a sentence at the choice`() async throws {
        let house = try await House.open()
        let id = try await house.book(1, .morning, as: .anna)
        _ = try await house.book(1, .afternoon, as: .bilal)
        try await house.town.visit { browser in
            let anna = browser()
            try await house.town.signIn(.anna, in: anna)
            let address = page(id, "verlenging")
            let empty = try await anna.post(address)
            #expect(empty.status == 422 && empty.hasError(at: "einde"))
            let taken = try await anna.post(address, [("einde", "17:00")])
            #expect(taken.status == 409 && taken.hasError(at: "einde"))
            #expect(taken.text.contains("Iemand anders heeft deze plek op die tijd."))
            house.town.clock.advance(minutes: 240)
            for what in ["verlenging", "teruggave"] {
                let over = try await anna.get(page(id, what))
                #expect(over.status == 409)
                #expect(over.text.contains("Deze reservering is voorbij."))
            }
        }
    }

    @Test func `the host does it for a visitor`() async throws {
        let house = try await House.open()
        let id = try await house.book(1, .morning, as: .anna)
        try await house.town.visit { browser in
            let host = browser()
            try await house.town.signIn(House.host, in: host)
            let whole = "/haarlem/host/reserveringen/\(id)"
            #expect(try await host.get(House.list).line(id).contains("href=\"\(whole)\""))
            let sheet = try await host.get(whole)
            #expect(sheet.text.contains("<h1>Anna Adema</h1>"))
            #expect(sheet.text.contains("href=\"\(page(id, "verlenging", host: true))\""))
            #expect(!sheet.text.contains("teruggave"))
            let reply = try await host.post(page(id, "verlenging", host: true), [("einde", "17:00")])
            #expect(reply.location == "\(whole)?einde")
            #expect(try await end(house, id) == amsterdam("2026-11-24 17:00"))
            #expect(try await host.get(page(id, "teruggave", host: true)).text.contains("Anna Adema"))
            let back = try await host.post(page(id, "teruggave", host: true), [("einde", "13:00")])
            #expect(back.status == 303)
            #expect(try await end(house, id) == amsterdam("2026-11-24 13:00"))
        }
    }
}

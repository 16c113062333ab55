import Booking
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `The page of the host's day` {
    private func tap(_ what: String, _ id: Reservation.ID) -> String {
        "/haarlem/host/reserveringen/\(id)/\(what)"
    }

    @Test func `one tap in, one tap back, one tap out`() async throws {
        let house = try await House.open()
        let id = try await house.book(1, .morning, as: .anna)
        try await house.town.visit { browser in
            let host = browser()
            try await house.town.signIn(House.host, in: host)
            let before = try await host.get("/haarlem/host")
            #expect(before.status == 200)
            #expect(before.line(id).contains("action=\"\(tap("aankomst", id))\""))
            #expect(before.line(id).contains("Anna Adema"))
            #expect(before.line(id).contains("voor het eerst"))

            let reply = try await host.post(tap("aankomst", id))
            #expect(reply.status == 303)
            #expect(reply.location == "\(House.list)#b-\(id)")
            #expect(try await house.state(id) == .checkedIn)
            let inside = try await host.get(House.list)
            #expect(inside.hidden(in: tap("herstel", id)).map(\.1) == ["aankomst"])
            #expect(inside.line(id).contains("data-undo=\"60\""))
            #expect(inside.line(id).contains("action=\"\(tap("vertrek", id))\""))

            _ = try await host.post(tap("herstel", id), [("wat", "aankomst")])
            #expect(try await house.state(id) == .confirmed)
            _ = try await host.post(tap("aankomst", id))
            house.town.clock.advance(seconds: 60)
            #expect(try await !host.get(House.list).line(id).contains("herstel"))
            #expect(try await host.post(tap("vertrek", id)).status == 303)
            #expect(try await house.state(id) == .left)
        }
    }

    @Test func `every tap may be sent again`() async throws {
        let house = try await House.open()
        let id = try await house.book(1, .morning, as: .anna)
        try await house.town.visit { browser in
            let host = browser()
            try await house.town.signIn(House.host, in: host)
            let taps: [(String, [(String, String)], ReservationState)] = [
                ("aankomst", [], .checkedIn), ("vertrek", [], .left),
                ("herstel", [("wat", "vertrek")], .checkedIn),
                ("herstel", [("wat", "aankomst")], .confirmed),
            ]
            for (what, fields, state) in taps {
                for _ in 1...2 {
                    #expect(try await host.post(tap(what, id), fields).status == 303)
                    #expect(try await house.state(id) == state)
                }
            }
        }
    }

    @Test func `somebody who went out for a while comes back with one tap`() async throws {
        let house = try await House.open()
        let id = try await house.book(1, .day, as: .anna)
        try await house.send(CheckIn(id))
        try await house.send(CheckOut(id))
        house.town.clock.advance(minutes: 40)
        try await house.town.visit { browser in
            let host = browser()
            try await house.town.signIn(House.host, in: host)
            let sheet = try await host.get(House.list)
            #expect(sheet.line(id).contains("Weer binnen"))
            let fields = sheet.hidden(in: tap("herstel", id))
            #expect(try await host.post(tap("herstel", id), fields).status == 303)
            #expect(try await house.state(id) == .checkedIn)
        }
    }

    @Test func `a refused tap shows the list with the reason`() async throws {
        let house = try await House.open()
        let thursday = try await house.book(1, .morning, on: "2026-11-26", as: .anna)
        let left = try await house.book(2, .day, as: .bilal)
        try await house.send(CheckIn(left))
        house.town.clock.advance(minutes: 10)
        try await house.send(CheckOut(left))
        _ = try await house.book(2, .afternoon, as: .carla)
        try await house.town.visit { browser in
            let host = browser()
            try await house.town.signIn(House.host, in: host)
            let early = try await host.post(tap("aankomst", thursday))
            #expect(early.status == 409)
            #expect(early.text.contains("Deze reservering is voor donderdag 26 november."))
            #expect(early.text.contains("<a href=\"#b-\(thursday)\">"))
            #expect(!early.line(thursday).isEmpty)
            let gone = try await host.post(tap("herstel", left), [("wat", "vertrek")])
            #expect(gone.status == 409)
            #expect(gone.text.contains("Deze plek is intussen van iemand anders."))
            #expect(try await host.post(tap("herstel", left), [("wat", "iets")]).status == 400)
        }
    }

    @Test func `a search is kept from tap to tap`() async throws {
        let house = try await House.open()
        let anna = try await house.book(1, .morning, as: .anna)
        let bilal = try await house.book(2, .morning, as: .bilal)
        try await house.town.visit { browser in
            let host = browser()
            try await house.town.signIn(House.host, in: host)
            let found = try await host.get("\(House.list)&zoek=BAKIR")
            #expect(found.line(anna).isEmpty)
            #expect(!found.line(bilal).isEmpty)
            #expect(found.text.contains("2 verwacht"))
            let fields = found.hidden(in: tap("aankomst", bilal))
            #expect(fields.map(\.1) == ["BAKIR"])
            let reply = try await host.post(tap("aankomst", bilal), fields)
            #expect(reply.location.contains("&zoek=BAKIR#"))
            #expect(try await host.get("\(House.list)&zoek=niemand").text.contains("Niemand met deze naam."))
        }
    }

    @Test func `what is different today stands at the top`() async throws {
        let house = try await House.open()
        let people: [Person] = [.anna, .bilal, .carla, .daan, .gijs, .hanna]
        for (seat, person) in people.enumerated() {
            _ = try await house.book(seat + 1, .afternoon, as: person)
        }
        try await house.town.visit { browser in
            let host = browser()
            try await house.town.signIn(House.host, in: host)
            let today = try await host.get("/haarlem/host")
            #expect(today.text.contains("Vol: middag."))
            #expect(today.text.contains("6 deelnemers komen voor het eerst."))
            let closed = try await host.get("/haarlem/host?dag=2026-11-25")
            #expect(closed.text.contains("Grachtpand is open op dinsdag en donderdag"))
            #expect(closed.text.contains("dag=2026-11-26"))
            let english = try await host.get("/haarlem/en/host")
            #expect(english.text.contains("Full: afternoon."))
        }
    }

    @Test func `is for the host of the place`() async throws {
        let house = try await House.open()
        _ = try await house.town.store.furnish("kadehuis", name: "Kadehuis")
        let id = try await house.book(1, .morning, as: .anna)
        try await house.town.visit { browser in
            let stranger = browser()
            #expect(try await stranger.get("/haarlem/host").status == 303)
            #expect(try await stranger.post(tap("aankomst", id)).status == 303)
            let (member, other, zoneHost) = (browser(), browser(), browser())
            try await house.town.signIn(.anna, in: member)
            #expect(try await member.get("/haarlem/host").status == 403)
            #expect(try await member.post(tap("aankomst", id)).status == 403)
            try await house.town.signIn(House.hostElsewhere, in: other)
            #expect(try await other.get("/haarlem/host").text.contains("Kadehuis"))
            #expect(try await other.get(House.list).status == 403)
            #expect(try await other.post(tap("aankomst", id)).status == 404)
            try await house.town.signIn(.esra, in: zoneHost)
            let both = try await zoneHost.get(House.list)
            #expect(both.text.contains("Kadehuis"))
            #expect(try await zoneHost.get("/haarlem/host?locatie=nergens").status == 404)
            #expect(try await zoneHost.post(tap("aankomst", id)).status == 303)
        }
        #expect(try await house.state(id) == .checkedIn)
    }
}

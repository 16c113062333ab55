import Booking
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `The page for somebody at the door` {
    private let page = "/haarlem/host/inloop"

    private func form(_ sheet: Sheet, _ fields: [(String, String)]) -> [(String, String)] {
        sheet.hidden(in: page) + fields
    }

    @Test func `somebody without an account gets the first free seat`() async throws {
        let house = try await House.open()
        _ = try await house.book(1, .morning, as: .anna)
        try await house.town.visit { browser in
            let host = browser()
            try await house.town.signIn(House.host, in: host)
            let sheet = try await host.get(page)
            let typed = form(sheet, [("wie", "gast"), ("naam", "Vera"), ("deel", "ochtend"), ("plek", "")])
            let reply = try await host.post(page, typed)
            #expect(reply.status == 303)
            let guest = try #require(try await house.walkIns().first)
            #expect(reply.location == "\(House.list)#b-\(guest.reservation)")
            #expect(guest.name == "Vera" && guest.seatNumber == 2)
            #expect(try await host.post(page, typed).location == reply.location)
            #expect(try await house.walkIns().count == 1)
            #expect(try await host.get(House.list).line(guest.reservation).contains("zonder reservering"))
        }
    }

    @Test func `everything that is missing is said at once, and nothing typed is lost`() async throws {
        let house = try await House.open()
        try await house.town.visit { browser in
            let host = browser()
            try await house.town.signIn(House.host, in: host)
            let sheet = try await host.get(page)
            let long = String(repeating: "x", count: 281)
            let empty = try await host.post(page, form(sheet, [("wie", "gast"), ("vandaag", "Een plan")]))
            #expect(empty.status == 422)
            #expect(empty.hasError(at: "name"))
            #expect(empty.hasError(at: "part"))
            #expect(empty.text.contains("Een plan"))
            #expect(try await host.post(page, form(sheet, [])).hasError(at: "guest"))
            let typed = [("wie", "gast"), ("naam", "Vera"), ("deel", "ochtend"), ("vandaag", long)]
            let tooLong = try await host.post(page, form(sheet, typed))
            #expect(tooLong.status == 422)
            #expect(tooLong.hasError(at: "today"))
            #expect(tooLong.text.contains(long))
            #expect(try await house.walkIns().isEmpty)
        }
    }

    @Test func `a member is found by part of the name`() async throws {
        let house = try await House.open()
        let bilal = try await house.id(of: .bilal)
        try await house.town.visit { browser in
            let host = browser()
            try await house.town.signIn(House.host, in: host)
            let sheet = try await host.get("\(page)?locatie=grachtpand&zoek=bak")
            #expect(sheet.text.contains("value=\"\(bilal)\" checked"))
            #expect(try await host.get("\(page)?zoek=zzz").text.contains("Niemand gevonden met ‘zzz’."))
            let said = [("vandaag", "Een buurtkrant"), ("zichtbaar", "on")]
            let typed = [("wie", bilal.description), ("deel", "ochtend"), ("plek", "")] + said
            #expect(try await host.post(page, form(sheet, typed)).status == 303)
            #expect(try await host.get("/haarlem/aanwezig").text.contains("Een buurtkrant"))
        }
    }

    @Test func `a member who has a seat already is found in the list`() async throws {
        let house = try await House.open()
        _ = try await house.book(1, .morning, as: .bilal)
        let bilal = try await house.id(of: .bilal)
        try await house.town.visit { browser in
            let host = browser()
            try await house.town.signIn(House.host, in: host)
            let sheet = try await host.get(page)
            let typed = form(sheet, [("wie", bilal.description), ("deel", "ochtend"), ("plek", "")])
            let reply = try await host.post(page, typed)
            #expect(reply.status == 409)
            #expect(reply.hasError(at: "guest"))
            #expect(reply.text.contains("value=\"\(bilal)\" checked"))
        }
    }

    @Test func `a seat that is taken is refused with three others`() async throws {
        let house = try await House.open()
        let seat = try house.places.seat(1)
        _ = try await house.book(1, .morning, as: .anna)
        try await house.town.visit { browser in
            let host = browser()
            try await house.town.signIn(House.host, in: host)
            let sheet = try await host.get(page)
            let typed = [("wie", "gast"), ("naam", "Vera"), ("deel", "ochtend"), ("plek", seat.description)]
            let refused = try await host.post(page, form(sheet, typed))
            #expect(refused.status == 409)
            #expect(refused.text.contains("Deze plek is intussen van iemand anders."))
            for number in 2...4 { #expect(refused.text.contains("Geef plek \(number) en check in")) }
            let other = refused.hidden(in: page)
            #expect(other.contains { $0.0 == "naam" && $0.1 == "Vera" })
            #expect(try await host.post(page, other).status == 303)
            #expect(try await house.walkIns().map(\.seatNumber) == [2])
        }
    }

    @Test func `a seat that was taken while the form was on its way is not among the others`() async throws {
        let house = try await House.open()
        let seat = try house.places.seat(1)
        _ = try await house.book(1, .morning, as: .anna)
        _ = try await house.id(of: .bilal)
        try await house.town.visit { browser in
            let host = browser()
            try await house.town.signIn(House.host, in: host)
            let sheet = try await host.get(page)
            let typed = [("wie", "gast"), ("naam", "Vera"), ("deel", "ochtend"), ("plek", seat.description)]
            let delay = house.town.clock.delayNext()
            async let booked = house.book(2, .morning, as: .bilal)
            await delay.begun()
            async let ended: Void = house.end(delay)
            let refused = try await host.post(page, form(sheet, typed))
            _ = try await (booked, ended)
            #expect(refused.status == 409)
            for number in 3...5 { #expect(refused.text.contains("Geef plek \(number) en check in")) }
        }
    }

    @Test func `on a closed day there is a reason and no form`() async throws {
        let house = try await House.open()
        house.town.clock.advance(days: 1)
        try await house.town.visit { browser in
            let host = browser()
            try await house.town.signIn(House.host, in: host)
            let sheet = try await host.get(page)
            #expect(sheet.text.contains("Grachtpand is open op dinsdag en donderdag"))
            #expect(!sheet.text.contains("<form method=\"post\" action=\"\(page)\""))
        }
    }

    @Test func `is for the host of the place`() async throws {
        let house = try await House.open()
        try await house.town.visit { browser in
            let (stranger, member, other) = (browser(), browser(), browser())
            #expect(try await stranger.get(page).status == 303)
            try await house.town.signIn(.anna, in: member)
            #expect(try await member.get(page).status == 403)
            try await house.town.signIn(House.hostElsewhere, in: other)
            #expect(try await other.get("\(page)?locatie=grachtpand").status == 403)
            let typed = [("locatie", "grachtpand"), ("wie", "gast"), ("naam", "Vera"), ("deel", "ochtend")]
            #expect(try await other.post(page, typed).status == 403)
        }
    }
}

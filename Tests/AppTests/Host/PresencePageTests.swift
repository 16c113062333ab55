import Booking
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `The page of who is here` {
    private let page = "/haarlem/aanwezig"
    private let said = Sharing(isShared: true, today: "Offertes schrijven")

    @Test func `members see who wants to be found, strangers see nobody`() async throws {
        let house = try await House.open()
        let id = try await house.book(1, .morning, as: .anna, sharing: said)
        try await house.send(CheckIn(id))
        try await house.town.visit { browser in
            let (stranger, member) = (browser(), browser())
            let seen = try await stranger.get(page)
            #expect(!seen.text.contains("Anna") && !seen.text.contains("Offertes"))
            #expect(seen.text.contains("minder dan vijf"))
            try await house.town.signIn(.bilal, in: member)
            let shown = try await member.get(page)
            #expect(shown.text.contains("Anna") && shown.text.contains("Offertes schrijven"))
            #expect(!shown.text.contains("Adema"))
            #expect(shown.text.contains("Nu binnen: 1 mens."))
            try await house.send(CheckOut(id))
            #expect(try await !member.get(page).text.contains("Anna"))
        }
    }

    @Test func `strangers see counts from five up, for as long as they hold`() async throws {
        let house = try await House.open()
        let people: [Person] = [.anna, .bilal, .carla, .daan, .gijs]
        for (seat, person) in people.enumerated() {
            try await house.send(CheckIn(house.book(seat + 1, .morning, as: person)))
        }
        try await house.town.visit { browser in
            let stranger = browser()
            let seen = try await stranger.get(page)
            #expect(seen.text.contains("Nu binnen: 5 mensen."))
            #expect(!seen.text.contains("bij de gemeente"))
            house.town.clock.advance(minutes: 240)
            #expect(try await !stranger.get(page).text.contains("Nu binnen"))
        }
    }

    @Test func `the front door and the location count people, not their reservations`() async throws {
        let house = try await House.open()
        let both = [
            try await house.book(1, .morning, as: .anna), try await house.book(2, .afternoon, as: .anna),
        ]
        house.town.clock.advance(minutes: 230)
        for id in both { try await house.send(CheckIn(id)) }
        try await house.town.visit { browser in
            let member = browser()
            try await house.town.signIn(.bilal, in: member)
            for page in ["/haarlem", "/haarlem/plekken/grachtpand"] {
                #expect(try await member.get(page).text.contains("Nu binnen: 1 mens."))
            }
        }
    }

    @Test func `members hear how many are from the municipality`() async throws {
        let house = try await House.open()
        try await house.send(CheckIn(house.book(1, .morning, as: .daan)))
        try await house.town.visit { browser in
            let member = browser()
            try await house.town.signIn(.bilal, in: member)
            #expect(try await member.get(page).text.contains("Van hen werkt er 1 bij de gemeente."))
        }
    }

    @Test func `the host hides a text with one tap and shows it again with another`() async throws {
        let house = try await House.open()
        let id = try await house.book(1, .morning, as: .anna, sharing: said)
        try await house.send(CheckIn(id))
        let action = "/haarlem/aanwezig/\(id)/verberging"
        try await house.town.visit { browser in
            let (host, member) = (browser(), browser())
            try await house.town.signIn(.bilal, in: member)
            #expect(try await member.post(action).status == 403)
            #expect(try await !member.get(page).text.contains(action))
            try await house.town.signIn(House.host, in: host)
            #expect(try await host.post(action, host.get(page).hidden(in: action)).location == page)
            let hidden = try await member.get(page)
            #expect(hidden.text.contains("Anna") && !hidden.text.contains("Offertes"))
            let fields = try await host.get(page).hidden(in: action)
            #expect(fields.map(\.0) == ["tonen"])
            _ = try await host.post(action, fields)
            #expect(try await member.get(page).text.contains("Offertes"))
        }
    }

    @Test func `a member says what they work on, before and during the visit`() async throws {
        let house = try await House.open()
        let id = try await house.book(1, .morning, as: .anna)
        let form = "/haarlem/reserveringen/\(id)/delen"
        try await house.town.visit { browser in
            let (anna, bilal) = (browser(), browser())
            try await house.town.signIn(.anna, in: anna)
            #expect(try await anna.get(form).text.contains("action=\"\(form)\""))
            let reply = try await anna.post(form, [("vandaag", "Een tuin"), ("zichtbaar", "on")])
            #expect(reply.location == "/haarlem/reserveringen/\(id)?gedeeld")
            #expect(try await anna.get(reply.location).status == 200)
            try await house.send(CheckIn(id))
            #expect(try await anna.get(page).text.contains("href=\"\(form)\""))
            let long = String(repeating: "x", count: 281)
            let refused = try await anna.post(form, [("vandaag", long)])
            #expect(refused.status == 422)
            #expect(refused.hasError(at: "today"))
            #expect(refused.text.contains(long))
            try await house.town.signIn(.bilal, in: bilal)
            #expect(try await bilal.get(form).status == 404)
            #expect(try await bilal.post(form, [("vandaag", "x")]).status == 404)
            #expect(try await bilal.get(page).text.contains("Een tuin"))
        }
    }

    @Test func `after the visit it is too late`() async throws {
        let house = try await House.open()
        let id = try await house.book(1, .morning, as: .anna)
        try await house.send(CheckIn(id))
        try await house.send(CheckOut(id))
        try await house.town.visit { browser in
            let anna = browser()
            try await house.town.signIn(.anna, in: anna)
            let reply = try await anna.post("/haarlem/reserveringen/\(id)/delen", [("vandaag", "x")])
            #expect(reply.status == 409)
        }
    }

    @Test func `the host asks at the door and writes it down`() async throws {
        let house = try await House.open()
        let id = try await house.book(1, .morning, as: .anna)
        try await house.send(CheckIn(id))
        let form = "/haarlem/host/reserveringen/\(id)/delen"
        try await house.town.visit { browser in
            let host = browser()
            try await house.town.signIn(House.host, in: host)
            #expect(try await host.get(House.list).text.contains("href=\"\(form)\""))
            #expect(try await host.get(form).text.contains("Waar werkt Anna Adema vandaag aan?"))
            let reply = try await host.post(form, [("vandaag", "Een tuin"), ("zichtbaar", "on")])
            #expect(reply.location == "\(House.list)#b-\(id)")
            #expect(try await !host.get(House.list).text.contains("href=\"\(form)\""))
            #expect(try await host.get(page).text.contains("Een tuin"))
        }
    }
}

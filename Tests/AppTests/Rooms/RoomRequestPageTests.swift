import Booking
import Support
import Testing

@testable import App

@Suite struct `The requests for rooms` {
    private static let list = "/haarlem/host/aanvragen"

    private static func answer(_ id: Reservation.ID) -> String {
        "/haarlem/host/reserveringen/\(id)/besluit"
    }

    @Test func `are counted on the host's day and shown with all that was asked`() async throws {
        let house = try await House.withRooms()
        let id = try await house.book(Places.hall, "10:00", "11:00", as: .anna)
        try await house.town.visit { browser in
            let host = browser()
            try await house.town.signIn(House.host, in: host)
            #expect(try await host.get(House.list).text.contains("1 aanvraag voor een zaal"))
            let sheet = try await host.get(Self.list)
            for text in [
                "Geheim overleg", "10.00–11.00 uur", "Graag water", "Gijs Gast, Greet Gast", Person.anna.name,
                Self.answer(id),
            ] { #expect(sheet.text.contains(text), "\(text)") }
        }
    }

    @Test func `wait, and are held, until the host says yes`() async throws {
        let house = try await House.withRooms()
        let id = try await house.book(Places.hall, "10:00", "11:00", as: .anna)
        let own = "/haarlem/reserveringen/\(id)"
        try await house.town.visit { browser in
            let (host, anna) = (browser(), browser())
            try await house.town.signIn(House.host, in: host)
            try await house.town.signIn(.anna, in: anna)
            #expect(try await anna.get(own).text.contains("Uw aanvraag wacht op antwoord"))
            #expect(try await browser().get(House.hall).text.contains("aangevraagd"))
            let done = try await host.post(Self.answer(id), [("besluit", "goedkeuren")])
            #expect(done.location == "\(Self.list)?gelukt=beantwoord")
            let list = try await host.get(done.location)
            #expect(list.text.contains("De aanvraag is beantwoord."))
            #expect(list.text.contains("Er zijn geen aanvragen."))
            #expect(try await anna.get(own).text.contains("Uw reservering staat vast"))
        }
    }

    @Test func `are declined with a reason and not without one`() async throws {
        let house = try await House.withRooms()
        let id = try await house.book(Places.hall, "10:00", "11:00", as: .anna)
        try await house.town.visit { browser in
            let (host, anna) = (browser(), browser())
            try await house.town.signIn(House.host, in: host)
            try await house.town.signIn(.anna, in: anna)
            let mute = try await host.post(Self.answer(id), [("besluit", "afwijzen"), ("reason", " ")])
            #expect(mute.status == 422)
            #expect(mute.hasError(at: "reason-\(id)"))
            #expect(mute.text.contains("<details open>"))
            let no = [("besluit", "afwijzen"), ("reason", "De zaal wordt geschilderd.")]
            #expect(try await host.post(Self.answer(id), no).status == 303)
            #expect(try await anna.get("/haarlem/reserveringen/\(id)").text.contains("is afgewezen"))
            let late = try await host.post(Self.answer(id), [("besluit", "goedkeuren")])
            #expect(late.status == 409)
            #expect(late.text.contains("<a href=\"#requests\">"))
        }
    }

    @Test func `are for hosts of the place`() async throws {
        let house = try await House.withRooms()
        let id = try await house.book(Places.hall, "10:00", "11:00", as: .anna)
        try await house.town.visit { browser in
            let elsewhere = browser()
            try await house.town.signIn(House.hostElsewhere, in: elsewhere)
            #expect(try await !elsewhere.get(Self.list).text.contains("Geheim overleg"))
            let answer = try await elsewhere.post(Self.answer(id), [("besluit", "goedkeuren")])
            #expect(answer.status == 404)
            #expect(try await house.state(id) == .pending)
        }
    }

    @Test func `stand on the host's day when they are settled, and are found by the name of a guest`()
        async throws
    {
        let house = try await House.withRooms()
        let id = try await house.book(Places.studio, "10:00", "11:00", on: House.today, as: .anna)
        _ = try await house.book(1, .morning, as: .bilal)
        try await house.town.visit { browser in
            let host = browser()
            try await house.town.signIn(House.host, in: host)
            let line = try await host.get(House.list).text
            for text in [
                "Atelier, van 10.00 tot 11.00 uur", "Geheim overleg · 4 personen · U-vorm", "Graag water",
                "Gasten: Gijs Gast, Greet Gast",
            ] { #expect(line.contains(text), "\(text)") }
            let found = try await host.get("\(House.list)&zoek=greet").text
            #expect(found.contains("id=\"b-\(id)\""))
            #expect(!found.contains(Person.bilal.name))
        }
    }
}

import Booking
import Support
import Testing

@testable import App

@Suite struct `The page of a room` {
    @Test func `is found from the location, with what holds for the room`() async throws {
        let house = try await House.withRooms()
        try await house.town.visit { browser in
            let sheet = try await browser().get("/haarlem/plekken/grachtpand")
            #expect(sheet.text.contains("/haarlem/locaties/grachtpand/zalen/atelier/2026-11-24"))
            #expect(sheet.text.contains("8 personen · vergaderopstelling, U-vorm"))
            #expect(sheet.text.contains("20 personen"))
            #expect(sheet.text.contains("met goedkeuring van de host"))
            #expect(!sheet.text.contains("zalen/grachtpand-zaal"))
        }
    }

    @Test func `shows a stranger what is taken, but not what for, and where to sign in`() async throws {
        let house = try await House.withRooms()
        _ = try await house.book(Places.studio, "10:00", "11:00", as: .anna)
        try await house.town.visit { browser in
            let sheet = try await browser().get(House.studio)
            #expect(sheet.status == 200)
            #expect(sheet.text.contains("10.00–11.00 uur"))
            #expect(sheet.text.contains("bezet"))
            #expect(sheet.text.contains("9.45–10.00 uur"))
            #expect(sheet.text.contains("11.00–11.30 uur"))
            #expect(!sheet.text.contains("Geheim"))
            #expect(sheet.text.contains("/haarlem/aanmelden?terug=\(House.studio)"))
            #expect(!sheet.text.contains("name=\"titel\""))
            let english = try await browser().get(House.studio.replacing("/haarlem/", with: "/haarlem/en/"))
            #expect(english.text.contains("Sign in to reserve"))
        }
    }

    @Test func `reserves, and shows the reservation with what it is for`() async throws {
        let house = try await House.withRooms()
        try await house.town.visit { browser in
            let anna = browser()
            try await house.town.signIn(.anna, in: anna)
            let made = try await anna.post(House.studio, House.meeting("13:00", "14:30"))
            #expect(made.status == 303)
            let sheet = try await anna.get(made.location)
            for text in [
                "Uw reservering staat vast", "Atelier", "13.00–14.30 uur", "Bewonersavond", "U-vorm",
                "Graag een scherm", "Gijs Gast, Greet Gast",
            ] { #expect(sheet.text.contains(text), "\(text)") }
            #expect(try await anna.get("/haarlem/reserveringen").text.contains("Bewonersavond"))
            let again = try await anna.get(House.studio)
            #expect(again.text.contains("van u: Bewonersavond"))
        }
    }

    @Test func `keeps what was typed when something is missing`() async throws {
        let house = try await House.withRooms()
        try await house.town.visit { browser in
            let anna = browser()
            try await house.town.signIn(.anna, in: anna)
            let sheet = try await anna.post(
                House.studio,
                House.meeting("13:00", "14:30", title: " ", people: "veel")
            )
            #expect(sheet.status == 422)
            #expect(sheet.hasError(at: "title"))
            #expect(sheet.hasError(at: "people"))
            #expect(sheet.text.contains("value=\"veel\""))
            #expect(sheet.text.contains("Graag een scherm"))
            #expect(sheet.text.contains("Greet Gast"))
            #expect(sheet.text.contains("<option value=\"14:30\" selected>"))
        }
    }

    @Test func `offers another time, another room and another day for what is taken`() async throws {
        let house = try await House.withRooms()
        _ = try await house.book(Places.studio, "10:00", "11:00", as: .bilal)
        try await house.town.visit { browser in
            let anna = browser()
            try await house.town.signIn(.anna, in: anna)
            let sheet = try await anna.post(House.studio, House.meeting("10:00", "11:00"))
            #expect(sheet.status == 409)
            #expect(sheet.hasError(at: "from"))
            let next = House.studio.replacing(House.thursday, with: "2026-12-01")
            for action in [House.studio, House.hall, next] {
                let fields = sheet.hidden(in: action)
                #expect(fields.contains { $0 == ("titel", "Bewonersavond") }, "\(action)")
            }
            let chosen = sheet.hidden(in: House.studio)
            #expect(try await anna.post(House.studio, chosen).status == 303)
        }
    }

    @Test func `offers a larger room to more people than fit`() async throws {
        let house = try await House.withRooms()
        try await house.town.visit { browser in
            let anna = browser()
            try await house.town.signIn(.anna, in: anna)
            let sheet = try await anna.post(House.studio, House.meeting("10:00", "11:00", people: "15"))
            #expect(sheet.status == 409)
            #expect(sheet.hasError(at: "people"))
            #expect(!sheet.hidden(in: House.hall).isEmpty)
        }
    }

    @Test func `says why a day is closed, and which days are open`() async throws {
        let house = try await House.withRooms()
        try await house.town.visit { browser in
            let anna = browser()
            try await house.town.signIn(.anna, in: anna)
            let sheet = try await anna.get(House.studio.replacing(House.thursday, with: "2026-11-25"))
            #expect(sheet.status == 200)
            #expect(sheet.text.contains("Grachtpand is open op dinsdag en donderdag."))
            #expect(sheet.text.contains("Op deze dagen kan het wel"))
            #expect(sheet.text.contains("href=\"\(House.studio)\""))
            #expect(!sheet.text.contains("name=\"titel\""))
        }
    }

    @Test func `is not there for a room that is not let`() async throws {
        let house = try await House.withRooms()
        try await house.town.visit { browser in
            let path = House.studio.replacing("/\(Places.studio)/", with: "/grachtpand-zaal/")
            let stranger = browser()
            let reply = try await stranger.get(path)
            #expect(reply.status == 404)
        }
    }
}

import Booking
import Support
import Testing

@testable import App

@Suite struct `One's own reserved room` {
    @Test func `is changed with the form filled in, and keeps its guests`() async throws {
        let house = try await House.withRooms()
        let id = try await house.book(Places.studio, "10:00", "11:00", as: .anna)
        try await house.town.visit { browser in
            let anna = browser()
            try await house.town.signIn(.anna, in: anna)
            let way = try await anna.get("/haarlem/reserveringen/\(id)/verplaatsing")
            #expect(way.status == 303)
            #expect(way.location == "\(House.studio)?verplaats=\(id)#reserveren")
            let form = try await anna.get("\(House.studio)?verplaats=\(id)")
            #expect(form.text.contains("value=\"Geheim overleg\""))
            #expect(form.text.contains("<option value=\"10:00\" selected>"))
            #expect(form.text.contains("<option value=\"11:00\" selected>"))
            #expect(!form.text.contains("name=\"gasten\""))
            let action = "/haarlem/reserveringen/\(id)/verplaatsing"
            let fields = form.hidden(in: action) + House.meeting("10:30", "12:00", title: "Kort overleg")
            let moved = try await anna.post(action, fields)
            #expect(moved.location == "/haarlem/reserveringen/\(id)?gewijzigd")
            let sheet = try await anna.get(moved.location)
            for text in ["10.30–12.00 uur", "Kort overleg", "Gijs Gast", "Uw reservering is gewijzigd."] {
                #expect(sheet.text.contains(text), "\(text)")
            }
        }
    }

    @Test func `stays where it was when the other time is taken`() async throws {
        let house = try await House.withRooms()
        let id = try await house.book(Places.studio, "10:00", "11:00", as: .anna)
        _ = try await house.book(Places.studio, "13:00", "14:00", as: .bilal)
        try await house.town.visit { browser in
            let anna = browser()
            try await house.town.signIn(.anna, in: anna)
            let action = "/haarlem/reserveringen/\(id)/verplaatsing"
            let place = [("locatie", "grachtpand"), ("zaal", Places.studio), ("dag", House.thursday)]
            let sheet = try await anna.post(action, place + House.meeting("13:00", "14:00"))
            #expect(sheet.status == 409)
            #expect(sheet.hasError(at: "from"))
            #expect(sheet.text.contains("U wijzigt uw reservering van Atelier"))
            #expect(try await anna.get("/haarlem/reserveringen/\(id)").text.contains("10.00–11.00 uur"))
        }
    }

    @Test func `gets other guests`() async throws {
        let house = try await House.withRooms()
        let id = try await house.book(Places.studio, "10:00", "11:00", as: .anna)
        let page = "/haarlem/reserveringen/\(id)/gasten"
        try await house.town.visit { browser in
            let (anna, bilal) = (browser(), browser())
            try await house.town.signIn(.anna, in: anna)
            try await house.town.signIn(.bilal, in: bilal)
            #expect(try await anna.get(page).text.contains("Gijs Gast\nGreet Gast</textarea>"))
            let long = try await anna.post(page, [("gasten", String(repeating: "a", count: 81))])
            #expect(long.status == 422)
            #expect(long.hasError(at: "guests"))
            let named = try await anna.post(page, [("gasten", "Gonda Gast\r\n\r\n")])
            #expect(named.location == "/haarlem/reserveringen/\(id)?gasten")
            let sheet = try await anna.get(named.location)
            #expect(sheet.text.contains("Gonda Gast"))
            #expect(!sheet.text.contains("Gijs Gast"))
            #expect(try await bilal.get(page).status == 404)
        }
    }

    @Test func `has guests only as a room`() async throws {
        let house = try await House.withRooms()
        let id = try await house.book(1, .morning, on: House.thursday, as: .anna)
        try await house.town.visit { browser in
            let anna = browser()
            try await house.town.signIn(.anna, in: anna)
            #expect(try await anna.get("/haarlem/reserveringen/\(id)/gasten").status == 404)
        }
    }
}

import Booking
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `The words about rooms` {
    @Test func `say how many meet in a room without seats`() async throws {
        let house = try await House.withRooms()
        try await house.town.visit { browser in
            let sheet = try await browser().get("/haarlem/plekken/grachtpand").text
            #expect(sheet.contains("vergaderruimte voor 20 personen"))
            #expect(sheet.contains("2 plekken"))
            #expect(!sheet.contains(">0 plekken"))
        }
    }

    @Test func `offer to change a room and to move a seat`() async throws {
        let house = try await House.withRooms()
        let room = try await house.book(Places.studio, "10:00", "11:00", as: .anna)
        let seat = try await house.book(1, .afternoon, on: House.thursday, as: .anna)
        try await house.town.visit { browser in
            let anna = browser()
            try await house.town.signIn(.anna, in: anna)
            let list = try await anna.get("/haarlem/reserveringen").text
            #expect(list.contains("reserveringen/\(room)/verplaatsing\">Wijzig<"))
            #expect(list.contains("reserveringen/\(seat)/verplaatsing\">Verplaats<"))
        }
    }

    @Test func `stand within the drawing of the day, at its ends too`() async throws {
        let house = try await House.withRooms()
        try await house.town.visit { browser in
            let tuesday = House.studio.replacing(House.thursday, with: House.today)
            let sheet = try await browser().get(tuesday).text
            #expect(sheet.contains("<text class=\"timeline-text is-end\" x=\"100.00%\""))
        }
    }

    @Test(arguments: [
        "host?locatie=grachtpand&dag=2026-13-01", "host/namens?dag=morgen",
        "reserveringen/nieuw?plek=&locatie=grachtpand&dag=2026-02-30&deel=dag",
        "plekken/grachtpand/2026-02-30", "locaties/grachtpand/zalen/atelier/2026-02-30",
    ])
    func `say of a day that cannot be that there is no such page`(path: String) async throws {
        let house = try await House.withRooms()
        try await house.town.visit { browser in
            let host = browser()
            try await house.town.signIn(House.host, in: host)
            #expect(try await host.get("/haarlem/\(path)").status == 404)
        }
    }
}

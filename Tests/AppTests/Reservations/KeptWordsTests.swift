import Booking
import Support
import Testing

@testable import App

@Suite struct `The page of one's own reservation` {
    @Test func `says that words without the tick are kept and unseen, and where to set it`() async throws {
        let house = try await House.open()
        let sharing = Sharing(isShared: false, today: "Plan voor de buurttuin")
        let id = try await house.book(1, .morning, on: "2026-11-26", as: .anna, sharing: sharing)
        try await house.town.visit { browser in
            let anna = browser()
            try await house.town.signIn(.anna, in: anna)
            let page = "/haarlem/reserveringen/\(id)"
            let sheet = try await anna.get(page)
            #expect(sheet.text.contains("Wat u opschreef is bewaard: ‘Plan voor de buurttuin’."))
            #expect(sheet.text.contains("href=\"\(page)/delen\">Laat het aan anderen zien"))
            _ = try await anna.post("\(page)/delen", [("vandaag", "Plan"), ("zichtbaar", "on")])
            #expect(try await !anna.get(page).text.contains("Wat u opschreef is bewaard"))
        }
    }

    @Test func `says weeks later that it is over`() async throws {
        let house = try await House.open()
        let id = try await house.book(1, .morning, as: .anna)
        try await house.send(CheckIn(id))
        house.town.clock.advance(days: 21)
        try await house.town.visit { browser in
            let anna = browser()
            try await house.town.signIn(.anna, in: anna)
            let sheet = try await anna.get("/haarlem/reserveringen/\(id)")
            #expect(sheet.text.contains("Deze reservering is voorbij."))
            #expect(!sheet.text.contains("Vraag de host"))
        }
    }
}

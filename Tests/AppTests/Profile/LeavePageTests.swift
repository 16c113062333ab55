import Booking
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `The page for leaving` {
    @Test func `says what happens, and does it on one button`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let one = browser()
            let anna = try await town.signIn(.anna, in: one)
            let store = try await town.store
            let places = try await store.furnish("grachtpand", name: "Grachtpand")
            let day = try #require(CivilDay("2026-11-26"))
            let booking = BookSeat(.seat(try places.seat(3)), day: day, part: .morning)
            let id = try await store.perform(booking, as: .member(anna))
            let page = try await one.get("/haarlem/profiel/vertrek")
            #expect(page.status == 200 && page.text.contains("Uw reservering die nog komt"))
            #expect(page.text.contains("href=\"/haarlem/profiel\""))
            #expect(try await store.read { try Member.find(anna, $0)?.state } == .active)
            let reply = try await one.post("/haarlem/profiel/vertrek")
            #expect(reply.status == 303 && reply.location == "/haarlem?gelukt=vertrek")
            #expect(one.cookies.isEmpty)
            #expect(try await one.get(reply.location).text.contains("uw gegevens zijn gewist"))
            #expect(try await store.read { try Member.find(anna, $0)?.name } == "")
            #expect(try await store.read { try Reservation.find(id, $0)?.state } == .cancelled)
            #expect(try await one.get("/haarlem/profiel").status == 303)
        }
    }

    @Test func `keeps the last administrator, and says why`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let one = browser()
            let frank = try await town.signIn(.frank, in: one)
            let reply = try await one.post("/haarlem/profiel/vertrek")
            #expect(reply.status == 409 && reply.text.contains("geen beheerder over"))
            #expect(try await town.store.read { try Member.find(frank, $0)?.state } == .active)
            #expect(!one.cookies.isEmpty)
        }
    }

    @Test func `is there for an administrator, who says why somebody is erased`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let (one, frank) = (browser(), browser())
            let anna = try await town.signIn(.anna, in: one)
            try await town.signIn(.frank, in: frank)
            let address = "/haarlem/beheer/leden/\(anna)/wissing"
            #expect(try await frank.get("/haarlem/beheer/leden/\(anna)").text.contains(address))
            #expect(try await frank.get(address).text.contains(Person.anna.name))
            let empty = try await frank.post(address)
            #expect(empty.status == 422 && empty.hasError(at: "reason"))
            let restored = try await frank.post(address, [("reason", "restored")])
            #expect(restored.status == 422)
            let reply = try await frank.post(address, [("reason", "asked")])
            #expect(reply.location == "/haarlem/beheer/leden?gelukt=gewist")
            #expect(try await frank.get(reply.location).text.contains("De deelnemer is gewist"))
            #expect(try await one.get("/haarlem/profiel").status == 303)
            #expect(try await frank.get(address).status == 404)
        }
    }

    @Test func `leaves no name on any page that knew it`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let (one, frank, host) = (browser(), browser(), browser())
            let anna = try await town.signIn(.anna, in: one)
            try await town.signIn(.frank, in: frank)
            let store = try await town.store
            let places = try await store.furnish("grachtpand", name: "Grachtpand")
            try await town.signIn(Person("Noor Nagtegaal", .host), in: host)
            let day = try #require(CivilDay("2026-11-24"))
            let sharing = Sharing(isShared: true, today: "Een geveltuin")
            let booking = BookSeat(.seat(try places.seat(3)), day: day, part: .day, sharing: sharing)
            let id = try await store.perform(booking, as: .member(anna))
            _ = try await store.perform(CheckIn(id), as: .atCommandLine)
            let pages = [
                "/haarlem/aanwezig", "/haarlem/host?locatie=grachtpand", "/haarlem/plekken/grachtpand",
            ]
            #expect(try await host.get(pages[1]).text.contains("Adema"))
            _ = try await one.post("/haarlem/profiel/vertrek")
            for page in pages {
                let sheet = try await host.get(page)
                #expect(sheet.status == 200, "\(page)")
                #expect(!sheet.text.contains("Anna") && !sheet.text.contains("geveltuin"), "\(page)")
            }
            let list = try await frank.get("/haarlem/beheer/leden")
            #expect(list.status == 200 && !list.text.contains("Adema"))
        }
    }
}

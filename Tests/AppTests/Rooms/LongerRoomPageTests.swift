import Booking
import MixedZone
import Support
import Testing

@testable import App

/// From ten to eleven in the hall, which the host has confirmed.
@Suite struct `The page for a room for longer` {
    private static let list = "/haarlem/host/aanvragen"

    private func confirmed() async throws -> (House, Reservation.ID) {
        let house = try await House.withRooms()
        let id = try await house.book(Places.hall, "10:00", "11:00", as: .anna)
        try await house.send(AnswerRoomRequest(id, isApproved: true))
        return (house, id)
    }

    @Test func `says that a host is asked, and what stays whatever the answer is`() async throws {
        let (house, id) = try await confirmed()
        let own = "/haarlem/reserveringen/\(id)"
        try await house.town.visit { browser in
            let anna = browser()
            try await house.town.signIn(.anna, in: anna)
            #expect(
                try await anna.get("\(own)/verlenging").text.contains("De host moet dit eerst goedkeuren.")
            )
            let reply = try await anna.post("\(own)/verlenging", [("einde", "12:00")])
            #expect(reply.location == "\(own)?einde")
            let asked = try await anna.get(reply.location)
            for text in [
                "Wij hebben de host gevraagd of u tot 12.00 uur kunt blijven.", "10.00–11.00 uur",
                "Gevraagd tot", "Uw reservering staat vast",
            ] { #expect(asked.text.contains(text), "\(text)") }
            #expect(try await browser().get(House.hall).text.contains("10.00–12.00 uur"))
        }
    }

    @Test func `gives the host the question, and the member the answer`() async throws {
        let (house, id) = try await confirmed()
        try await house.send(ExtendReservation(id, until: .noon), as: .anna)
        let answer = "/haarlem/host/reserveringen/\(id)/besluit"
        try await house.town.visit { browser in
            let (host, anna) = (browser(), browser())
            try await house.town.signIn(House.host, in: host)
            try await house.town.signIn(.anna, in: anna)
            let list = try await host.get(Self.list)
            #expect(list.text.contains("Alleen de extra tijd wacht op uw antwoord."))
            let stale = try await host.post(answer, [("besluit", "goedkeuren"), ("tot", "1795507200")])
            #expect(stale.status == 409)
            #expect(stale.text.contains("intussen gewijzigd"))
            let fields = list.hidden(in: answer) + [("besluit", "goedkeuren")]
            #expect(try await host.post(answer, fields).location == "\(Self.list)?gelukt=beantwoord")
            #expect(try await anna.get("/haarlem/reserveringen/\(id)").text.contains("10.00–12.00 uur"))
        }
    }

    @Test func `keeps what was confirmed when the host says no`() async throws {
        let (house, id) = try await confirmed()
        try await house.send(ExtendReservation(id, until: .noon), as: .anna)
        try await house.send(AnswerRoomRequest(id, isApproved: false, reason: "De zaal wordt geschilderd."))
        try await house.town.visit { browser in
            let anna = browser()
            try await house.town.signIn(.anna, in: anna)
            let sheet = try await anna.get("/haarlem/reserveringen/\(id)")
            #expect(sheet.text.contains("10.00–11.00 uur") && sheet.text.contains("staat vast"))
            #expect(!sheet.text.contains("Gevraagd tot"))
        }
        let (letters, now) = (try Letters.ofTests(), house.town.clock.now)
        let last = try await house.town.store.read { db in
            try WaitingMessage.due(at: now, limit: 100, db).map { try letters.letter(for: $0, at: now, db) }
        }.last
        #expect(last?.subject == "Uw zaal op donderdag 26 november kan niet langer")
        #expect(last?.body.contains("De zaal wordt geschilderd.") == true)
    }
}

extension MinuteOfDay {
    fileprivate static var noon: MinuteOfDay { MinuteOfDay(minutes: 720) ?? .endOfDay }
}

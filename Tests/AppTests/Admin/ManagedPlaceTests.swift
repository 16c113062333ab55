import Booking
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `An administrator who runs a place` {
    @Test func `sees whom a closure hits before it is saved, and hands back with one letter`() async throws {
        let town = try await Town()
        let store = try await town.store
        let places = try await store.furnish()
        let anna = try await town.invite(.anna)
        let day = try #require(CivilDay("2026-11-26"))
        let held = try await store.perform(
            BookSeat(.seat(try places.seat(1)), day: day, part: .morning),
            as: .member(anna)
        )
        try await town.visit { browser in
            let frank = browser()
            try await town.signIn(.frank, in: frank)
            let path = "/haarlem/beheer/plekken/grachtpand/sluitingen"
            let fields = [("firstDay", "26-11-2026"), ("reasonNl", "Dicht"), ("reasonEn", "Closed")]
            let shown = try await frank.post(path, fields)
            #expect(shown.status == 409 && shown.hasError(at: "settlement"))
            #expect(shown.text.contains("Anna Adema"))
            let seen = shown.hidden(in: path)
            #expect(seen.map(\.1) == [held.description])
            let silent = try await frank.post(path, fields + seen + [("settlement", "hand-back")])
            #expect(silent.status == 422 && silent.hasError(at: "reason"))
            let answer = [("settlement", "hand-back"), ("reason", "De verwarming is stuk.")]
            let saved = try await frank.post(path, fields + seen + answer)
            #expect(saved.status == 303)
            #expect(try await frank.get(saved.location).text.contains("De sluiting staat erin."))
        }
        let state = try await store.read { try Reservation.find(held, $0)?.state }
        #expect(state == .cancelled)
    }

    @Test func `gives a role limits and takes them away again`() async throws {
        let town = try await Town()
        let store = try await town.store
        _ = try await store.furnish()
        try await town.visit { browser in
            let frank = browser()
            try await town.signIn(.frank, in: frank)
            let path = "/haarlem/beheer/plekken/grachtpand/regels/resident"
            #expect(try await frank.post(path, [("longestStay", "1,5")]).status == 303)
            let limits = try await store.read { try Location.find("grachtpand", $0)?.roleLimits[.resident] }
            #expect(limits?.longestStay == 5400)
            #expect(try await frank.post(path).status == 303)
            let none = try await store.read { try Location.find("grachtpand", $0)?.roleLimits }
            #expect(none == [:])
            let wrong = try await frank.post(path, [("longestStay", "lang"), ("horizonDays", "0")])
            #expect(wrong.status == 422 && wrong.hasError(at: "longestStay"))
        }
    }
}

import Booking
import Foundation
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `The history of a thing` {
    @Test func `tells limits as they were and as they are`() async throws {
        let town = try await Town()
        let store = try await town.store
        _ = try await store.furnish()
        let frank = try await town.invite(.frank)
        for days in [30, 40] {
            var limits = RoleAllowance()
            limits.horizonDays = days
            limits.longestStay = days == 30 ? 7200 : nil
            let command = ChangeLimits(location: "grachtpand", .role(.resident, limits))
            _ = try await store.perform(command, as: .member(frank))
        }
        try await town.visit { browser in
            let page = try await read("plekken/grachtpand", as: browser(), in: town)
            #expect(page.contains("Wie: inwoner"))
            #expect(page.contains("Hoeveel dagen vooruit: 30 dagen"))
            #expect(page.contains("Hoeveel dagen vooruit: van 30 dagen naar 40 dagen"))
            #expect(page.contains("Hoeveel uur per keer ten hoogste: van 2 uur naar Zoals voor iedereen"))
        }
    }

    @Test func `has a way back to limits that held before, through the form`() async throws {
        let town = try await Town()
        let store = try await town.store
        _ = try await store.furnish()
        for days in [30, 40] {
            var limits = RoleAllowance()
            limits.horizonDays = days
            let command = ChangeLimits(location: "grachtpand", .role(.resident, limits))
            _ = try await store.perform(command, as: .atCommandLine)
        }
        try await town.visit { browser in
            let frank = browser()
            let page = try await read("plekken/grachtpand", as: frank, in: town)
            let path = /href="(\/haarlem\/beheer\/plekken\/grachtpand\/regels\/resident\/\d+)"/
            let ways = page.matches(of: path).map { String($0.1) }
            #expect(ways.count == 2)
            let form = try await frank.get(try #require(ways.last)).text
            #expect(form.contains("name=\"horizonDays\" type=\"text\" value=\"30\""))
            #expect(form.contains("action=\"/haarlem/beheer/plekken/grachtpand/regels/resident\""))
            let other = try #require(ways.last).replacing("resident", with: "host")
            #expect(try await frank.get(other).status == 404)
        }
    }

    @Test func `leads back to the limits with which a place was made`() async throws {
        let town = try await Town()
        let store = try await town.store
        _ = try await store.furnish()
        var limits = Allowance.usual
        limits.horizonDays = 30
        let command = ChangeLimits(location: "grachtpand", .everybody(limits))
        _ = try await store.perform(command, as: .atCommandLine)
        try await town.visit { browser in
            let frank = browser()
            let page = try await read("plekken/grachtpand", as: frank, in: town)
            let path = /href="(\/haarlem\/beheer\/plekken\/grachtpand\/regels\/iedereen\/\d+)"/
            let ways = page.matches(of: path).map { String($0.1) }
            #expect(ways.count == 2)
            #expect(page.components(separatedBy: "Hoeveel uur per keer ten hoogste").count == 2)
            let form = try await frank.get(try #require(ways.last)).text
            #expect(!form.contains("name=\"horizonDays\" type=\"text\" value=\"30\""))
        }
    }

    @Test func `tells names as they were, and leads back to them through the form`() async throws {
        let town = try await Town()
        let store = try await town.store
        let places = try await store.furnish()
        let seat = try places.seat(2)
        try await town.visit { browser in
            let frank = browser()
            try await town.signIn(.frank, in: frank)
            let address = "/haarlem/beheer/stoelen/\(seat)"
            let change = [("number", "41"), ("features", "monitor"), ("theme", "")]
            #expect(try await frank.post(address, change).status == 303)
            let page = try await frank.get("\(address)/geschiedenis").text
            #expect(page.contains("Nummer van de plek: van 2 naar 41") || page.contains("van 2 naar 41"))
            let way = try #require(page.firstMatch(of: /href="([^"]+\/eerder\/\d+)"/))
            let form = try await frank.get(String(way.1)).text
            #expect(form.contains("name=\"number\" type=\"text\" value=\"2\""))
            #expect(form.contains("action=\"\(address)\""))
            #expect(try await frank.get("\(address)/eerder/999").status == 404)
        }
    }

    @Test func `tells the days of openings and closures`() async throws {
        let town = try await Town()
        let store = try await town.store
        _ = try await store.furnish()
        let reason = Bilingual(nl: "Verbouwing", en: "Works")
        let (first, last) = try (#require(CivilDay("2026-12-08")), #require(CivilDay("2026-12-10")))
        let closure = Closure(firstDay: first, lastDay: last, reason: reason)
        _ = try await store.perform(AddClosure(location: "grachtpand", closure: closure), as: .atCommandLine)
        try await town.visit { browser in
            let page = try await read("plekken/grachtpand", as: browser(), in: town)
            #expect(
                page.contains("Eerste dag: 8 december 2026") && page.contains("Laatste dag: 10 december 2026")
            )
            #expect(page.contains("Open van: 8.30"))
            #expect(!page.contains("Verbouwing"))
        }
    }

    @Test func `tells the roles of a member with where and until when`() async throws {
        let town = try await Town()
        let anna = try await town.invite(.anna)
        try await town.visit { browser in
            let frank = browser()
            try await town.signIn(.frank, in: frank)
            let path = "/haarlem/beheer/leden/\(anna)"
            let fields = [("role", "host"), ("scope", "zone"), ("until", "31-12-2026")]
            #expect(try await frank.post("\(path)/rollen", fields).status == 303)
            let page = try await frank.get("\(path)/geschiedenis").text
            #expect(page.contains("Rol: host") && page.contains("Tot en met: 31 december 2026"))
            #expect(page.contains("Geldt voor: de hele mixed zone"))
        }
    }

    private func read(_ thing: String, as browser: Browser, in town: Town) async throws -> String {
        try await town.signIn(.frank, in: browser)
        return try await browser.get("/haarlem/beheer/\(thing)/geschiedenis").text
    }
}

import MixedZone
import Support
import Testing

@testable import App

@Suite struct `Members and roles` {
    @Test(arguments: Person.everyRole)
    func `are for administrators, requests for hosts too`(person: Person) async throws {
        let town = try await Town()
        try await town.visit { browser in
            let one = browser()
            let id = try await town.signIn(person, in: one)
            let isAdministrator = person.role == .administrator
            for path in ["leden", "leden/\(id)", "uitnodigingen", "leden?pagina=1"] {
                let sheet = try await one.get("/haarlem/beheer/\(path)")
                #expect(sheet.status == (isAdministrator ? 200 : 403), "\(path)")
                #expect(isAdministrator || sheet.text.contains("voor beheerders"))
            }
            let status = isAdministrator || person.role == .host ? 200 : 403
            #expect(try await one.get("/haarlem/beheer/verzoeken").status == status)
            guard !isAdministrator else { return }
            for path in ["leden/zoeken", "leden/\(id)/rollen", "rollen/\(id)/intrekking", "uitnodigingen"] {
                #expect(try await one.post("/haarlem/beheer/\(path)").status == 403, "\(path)")
            }
        }
    }

    @Test func `are closed to strangers`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            for path in ["leden", "uitnodigingen", "verzoeken"] {
                let sheet = try await browser().get("/haarlem/beheer/\(path)")
                #expect(sheet.location == "/haarlem/aanmelden?terug=/haarlem/beheer/\(path)")
            }
        }
    }

    @Test func `are given for a scope and a term, and taken away`() async throws {
        let town = try await Town()
        let anna = try await town.invite(.anna)
        try await town.visit { browser in
            let frank = browser()
            try await town.signIn(.frank, in: frank)
            let path = "/haarlem/beheer/leden/\(anna)"
            let fields = [("role", "host"), ("scope", "zone"), ("until", "31-12-2026")]
            let reply = try await frank.post("\(path)/rollen", fields)
            #expect(reply.status == 303 && reply.location == "\(path)?gelukt=gegeven")
            let shown = try await frank.get(reply.location)
            #expect(shown.text.contains("Host, tot en met 31 december 2026"))
            let refused = try await frank.postAnew("\(path)/rollen", fields)
            #expect(refused.status == 409 && refused.hasError(at: "role"))
            let held = try await town.store.read { try Grant.all(of: anna, $0) }.first { $0.role == .host }
            let revoked = try await frank.post("/haarlem/beheer/rollen/\(try #require(held).id)/intrekking")
            #expect(revoked.status == 303 && revoked.location == "\(path)?gelukt=ingetrokken")
            #expect(!(try await frank.get(path)).text.contains("Host, tot en met"))
        }
    }

    @Test func `that make no sense are refused beside their field`() async throws {
        let town = try await Town()
        let anna = try await town.invite(.anna)
        try await town.visit { browser in
            let frank = browser()
            try await town.signIn(.frank, in: frank)
            let rows: [([(String, String)], String)] = [
                ([("role", ""), ("scope", "zone")], "role"),
                ([("role", "host"), ("scope", "maan")], "scope"),
                ([("role", "host"), ("scope", "zone"), ("until", "morgen")], "until"),
                ([("role", "host"), ("scope", "zone"), ("until", "23-11-2026")], "until"),
                ([("role", "administrator"), ("scope", "location:zijlpoort")], "scope"),
            ]
            for (fields, field) in rows {
                let reply = try await frank.post("/haarlem/beheer/leden/\(anna)/rollen", fields)
                #expect(reply.status == 422 && reply.hasError(at: field), "\(fields)")
            }
        }
    }

    @Test func `are offered below what they can hold for, and say what that is`() async throws {
        let town = try await Town()
        let anna = try await town.invite(.anna)
        for scope in [Scope.location("zijlpoort"), .area("centrum"), .theme("groen")] {
            try await town.store.build(scope)
        }
        try await town.visit { browser in
            let frank = browser()
            try await town.signIn(.frank, in: frank)
            let path = "/haarlem/beheer/leden/\(anna)"
            for page in [path, "/haarlem/beheer/uitnodigingen"] {
                let text = try await frank.get(page).text
                #expect(text.contains("<optgroup label=\"Voor host\">"))
                #expect(text.contains("<optgroup label=\"Voor inwoner en gebiedsverbinder\">"))
                #expect(text.contains("<optgroup label=\"Voor procesbegeleider\">"))
            }
            let fields = [("role", "host"), ("scope", "theme:groen")]
            let refused = try await frank.postAnew("\(path)/rollen", fields)
            #expect(refused.status == 422 && refused.hasError(at: "scope"))
            #expect(
                refused.text.contains("De rol host kan alleen gelden voor de hele mixed zone of een locatie.")
            )
        }
    }

    @Test func `leave a zone at least one administrator`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let frank = browser()
            let id = try await town.signIn(.frank, in: frank)
            let held = try #require(try await town.store.read { try Grant.all(of: id, $0) }.first)
            let reply = try await frank.post("/haarlem/beheer/rollen/\(held.id)/intrekking")
            #expect(reply.status == 409 && reply.text.contains("geen beheerder over"))
        }
    }

    @Test func `are searched without a name in an address`() async throws {
        let town = try await Town()
        for person in [Person.anna, .bilal] { try await town.invite(person) }
        try await town.visit { browser in
            let frank = browser()
            try await town.signIn(.frank, in: frank)
            let found = try await frank.post("/haarlem/beheer/leden/zoeken", [("zoek", "ÀDEMA")])
            #expect(found.status == 200 && found.location.isEmpty)
            #expect(found.text.contains("Anna Adema") && !found.text.contains("Bilal"))
            let nobody = try await frank.post("/haarlem/beheer/leden/zoeken", [("zoek", "<u>x</u>")])
            #expect(nobody.text.contains("Niemand gevonden") && !nobody.text.contains("<u>"))
        }
    }

    @Test func `stand fifty on a page`() async throws {
        let town = try await Town()
        for number in 0..<60 {
            try await town.invite(Person("Lid\(number) Achternaam", .resident))
        }
        try await town.visit { browser in
            let frank = browser()
            try await town.signIn(.frank, in: frank)
            let first = try await frank.get("/haarlem/beheer/leden")
            #expect(first.text.matches(of: /class="line member"/).count == 50)
            #expect(first.text.contains("Pagina 1 van 2") && first.text.contains("61 deelnemers"))
            let second = try await frank.get("/haarlem/beheer/leden?pagina=2")
            #expect(second.text.matches(of: /class="line member"/).count == 11)
            for page in ["3", "0", "-1", "x"] {
                #expect(try await frank.get("/haarlem/beheer/leden?pagina=\(page)").status == 404)
            }
        }
    }

    @Test func `begin with an invitation`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let frank = browser()
            try await town.signIn(.frank, in: frank)
            let fields = [
                ("name", "Noor"), ("email", "noor@voorbeeld.test"), ("language", "nl"), ("role", "editor"),
                ("scope", "zone"),
            ]
            let reply = try await frank.post("/haarlem/beheer/uitnodigingen", fields)
            #expect(reply.status == 303 && reply.location.hasSuffix("?gelukt=uitgenodigd"))
            #expect(try await frank.get(reply.location).text.contains("Redacteur"))
            let again = try await frank.postAnew("/haarlem/beheer/uitnodigingen", fields)
            #expect(
                again.status == 409 && again.hasError(at: "email") && again.text.contains("value=\"Noor\"")
            )
            let empty = try await frank.post("/haarlem/beheer/uitnodigingen", [])
            for field in ["name", "email", "role", "scope"] { #expect(empty.hasError(at: field)) }
        }
    }
}

import Booking
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `Registering somebody without an e-mail address` {
    private static let query = "?locatie=grachtpand&dag=2026-11-26"

    @Test func `leads the host to the seats of that day`() async throws {
        let house = try await House.open()
        try await house.town.visit { browser in
            let host = browser()
            try await house.town.signIn(House.host, in: host)
            let search = try await host.get("/haarlem/host/namens\(Self.query)")
            #expect(search.text.contains("/haarlem/beheer/zonder-e-mail?"))
            let address = "/haarlem/beheer/zonder-e-mail\(Self.query)"
            let empty = try await host.post(address, [("name", ""), ("language", "nl")])
            #expect(empty.status == 422)
            for field in ["name", "role", "agreed"] { #expect(empty.hasError(at: field), "\(field)") }
            let fields = [
                ("name", "Greet Hofstra"), ("language", "nl"), ("role", "resident"), ("agreed", "ja"),
            ]
            let reply = try await host.post(address, fields)
            #expect(reply.location.hasPrefix("/haarlem/plekken/grachtpand/2026-11-26?voor="))
            #expect(try await host.get(reply.location).text.contains("U reserveert voor Greet Hofstra."))
            let found = try await host.get("/haarlem/host/namens\(Self.query)&zoek=greet")
            #expect(found.text.contains("/e-mailadres\">Voeg een e-mailadres toe"))
        }
    }
}

import HTTPTypes
import Hummingbird
import HummingbirdTesting
import MixedZone
import Testing

@testable import App

@Suite struct `Pages for machines` {
    @Test(arguments: [
        (Health.State.ready, HTTPResponse.Status.ok), (.degraded, .ok), (.failed, .serviceUnavailable),
    ])
    func `tell whether visitors can be helped`(state: Health.State, status: HTTPResponse.Status) async throws
    {
        var site = WebSite()
        site.siteRoutes = [{ Health { state }.addRoutes(to: $0) }]
        try await site.application().test(.router) { client in
            try await client.execute(uri: "/healthz", method: .get) {
                #expect($0.status == .ok && $0.text == "alive\n")
            }
            try await client.execute(uri: "/readyz", method: .get) {
                #expect($0.status == status && $0.text == "\(state.rawValue)\n")
            }
        }
    }

    @Test func `tell whom to warn of a weakness`() throws {
        let text = SecurityText(
            contact: SecurityContact(contact: "mailto:veilig@example.nl", policy: "https://example.nl/cvd"),
            publicAddress: try #require(PublicAddress("https://werk.example.nl"))
        ).text(at: Instant(seconds: 1_796_000_000))
        #expect(
            text == """
                Contact: mailto:veilig@example.nl
                Expires: 2027-05-31T00:00:00Z
                Preferred-Languages: nl, en
                Canonical: https://werk.example.nl/.well-known/security.txt
                Policy: https://example.nl/cvd

                """
        )
    }

    @Test func `list the routes`() throws {
        let table = try WebSite().build().table
        #expect(table.description.contains("GET     /{zone}/en/plekken/{location}\n"))
        #expect(table.description.contains("POST    /{zone}/formulier\n"))
        #expect(!table.description.contains("DELETE"))
        #expect(table.routes == table.routes.sorted { ($0.pattern, $0.method) < ($1.pattern, $1.method) })
    }
}

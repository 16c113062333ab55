import HTTPTypes
import MixedZone
import Testing

@testable import App

@Suite struct `The origin of a form` {
    /// The header `Sec-Fetch-Site`, the header `Origin` with `own` for the site's, and whether the form is taken.
    struct Row: Sendable, CustomTestStringConvertible {
        let site: String?
        let origin: String?
        let isTaken: Bool

        init(_ site: String?, _ origin: String?, _ isTaken: Bool) {
            (self.site, self.origin, self.isTaken) = (site, origin, isTaken)
        }

        var testDescription: String { "\(site ?? "-") \(origin ?? "-")" }
    }

    static let rows = [
        Row("same-origin", nil, true), Row("same-origin", "own", true), Row("none", nil, true),
        Row("same-site", nil, false), Row("same-site", "own", false), Row("cross-site", nil, false),
        Row("cross-site", "own", false), Row("cross-site", "null", false), Row("", nil, false),
        Row("SAME-ORIGIN", nil, false), Row(nil, "own", true), Row(nil, nil, false), Row(nil, "null", false),
        Row(nil, "https://kwaad.example", false), Row(nil, "https://werk.example.nl.kwaad.example", false),
    ]

    @Test(arguments: Premises.Setting.allCases)
    func `decides before anything else whether it is taken`(setting: Premises.Setting) async throws {
        let premises = try await Premises.open(setting)
        let member = Caller.member(.entrepreneur, .zone)
        let cookie = try await premises.cookie(of: member)
        try await premises.visit { knocker in
            for row in Self.rows {
                let sheet = try await knocker.send(
                    .post,
                    "/\(Premises.zone)/profiel",
                    headers: [
                        .cookie: cookie, .secFetchSite: row.site,
                        .origin: row.origin == "own" ? premises.origin : row.origin,
                    ],
                    form: ["name": "Zus Zandbergen", "language": "nl"]
                )
                #expect(sheet.status == (row.isTaken ? 303 : 403), "\(row.testDescription)")
                #expect(sheet.location.hasSuffix("?gelukt=profiel") == row.isTaken, "\(row.testDescription)")
            }
        }
    }

    @Test(arguments: RouteRows.all.filter { $0.method == .post })
    func `is asked of every route that changes something`(row: RouteRow) async throws {
        let premises = try await Self.shared.value
        let path = row.pattern(in: .nl).replacing("{zone}", with: Premises.zone)
        try await premises.visit { knocker in
            for site in ["same-site", "cross-site"] {
                let sheet = try await knocker.send(.post, path, headers: [.secFetchSite: site])
                #expect(sheet.status == 403, "\(site)")
            }
            #expect(try await knocker.send(.post, path).status == 403)
        }
    }

    /// Only `POST` is asked where it comes from, so nothing else may change anything.
    @Test func `is asked of the only method that changes something`() async throws {
        let premises = try await Self.shared.value
        #expect(premises.table.routes.allSatisfy { ["GET", "POST"].contains($0.method) })
        try await premises.visit { knocker in
            for method in [HTTPRequest.Method.put, .delete, .patch] {
                let sheet = try await knocker.send(method, "/\(Premises.zone)/profiel")
                #expect(sheet.status == 405 && sheet.headers[.allow] == "GET, HEAD, POST")
            }
        }
    }

    /// Nothing is changed by these requests, so one site serves them all.
    private static let shared = Task { try await Premises.open(.production) }
}

import MixedZone
import Testing

@testable import App

@Suite struct `The access matrix of the routes` {
    @Test func `has a row for every route and a route for every row`() async throws {
        var known: Set<RouteTable.Route> = []
        let rows = Set(RouteRows.all.flatMap(\.routes))
        for setting in Premises.Setting.allCases {
            let routes = try await Premises.open(setting).table.routes
            for route in routes {
                #expect(rows.contains(route), "no row for \(route.method) \(route.pattern)")
            }
            known.formUnion(routes)
        }
        for row in rows.subtracting(known) {
            Issue.record("no route for the row \(row.method) \(row.pattern)")
        }
    }

    /// The demonstration is visited in English, the other site in Dutch.
    @Test(arguments: Caller.visitors, Premises.Setting.allCases)
    func `gives a visitor what the row says`(caller: Caller, setting: Premises.Setting) async throws {
        let premises = try await Premises.open(setting)
        try await premises.visit { knocker in
            for (number, row) in RouteRows.all.enumerated() {
                let visit = RouteVisit(row, caller, setting == .demo ? .en : .nl, number)
                let sheet = try await visit.make(premises, knocker)
                let expected = row.expected.answer(caller, setting)
                #expect(Answer(sheet) == expected, "\(row.method) \(row.pattern)\(row.query) \(row.values)")
            }
        }
    }
}

import Foundation
import GRDB
import MixedZone
import Testing

@testable import App

@Suite struct `Steps of a scenario` {
    @Test func `send commands, with names for what came of the ones before`() async throws {
        let store = try await played(
            """
            [
                {
                    "at": { "relative": -5, "time": "10:00" }, "by": "wim", "do": "hand-in-idea", "as": "receipt",
                    "with": {
                        "title": "Een bank", "description": "Bij de halte", "reach": "street", "street": "",
                        "area": "meerwijk", "authorName": "", "email": "", "language": "nl", "network": ""
                    }
                },
                {
                    "at": { "relative": -4, "time": "10:00" }, "look": "ideas", "where": { "title": "Een bank" },
                    "as": "bank"
                },
                {
                    "at": { "relative": -4, "time": "10:00" }, "by": "soraya", "do": "take-idea",
                    "with": { "idea": "@bank" }
                }
            ]
            """
        )
        try await store.read { db in
            #expect(try String.fetchAll(db, sql: "SELECT state FROM ideas") == ["inCare"])
            let received = try Instant.fetchOne(db, sql: "SELECT received_at FROM ideas")
            #expect(received == SeedFiles.instant("2026-11-19 10:00"))
        }
    }

    struct Stop: Sendable, CustomTestStringConvertible {
        let step: String
        let reason: String
        var testDescription: String { reason }
    }

    static let stops = [
        Stop(
            step: #""by": "wim", "do": "fly-away""#,
            reason: #"steps[0] at 2026-11-23T09:00:00Z: there is no command "fly-away""#
        ),
        Stop(
            step: #""by": "wim", "do": "take-idea", "with": { "idea": 3 }"#,
            reason: "take-idea cannot be read"
        ),
        Stop(
            step: #""by": "wim", "do": "take-idea", "with": { "idea": "@nowhere" }"#,
            reason: #"nothing is called "nowhere""#
        ),
        Stop(step: #""look": "ideas", "where": { "title": "None" }"#, reason: "nothing in ideas is so"),
        Stop(
            step: #""by": "wim", "do": "add-work-form", "with": { "form": { "@nowhere": 1 } }"#,
            reason: #"nothing is called "nowhere""#
        ),
        Stop(step: #""by": "wim", "do": "open-meeting", "with": { "meeting": "@wim" }"#, reason: "missing"),
    ]

    @Test(arguments: stops)
    func `stop the playing where one cannot be sent`(_ stop: Stop) async throws {
        let error = try await #require(throws: ScenarioStopped.self) {
            _ = try await played(#"[{ "at": { "relative": -1, "time": "10:00" }, \#(stop.step) }]"#)
        }
        #expect(error.description.contains(stop.reason), "found: \(error)")
    }

    /// Haarlem's people on the 24th of November 2026, and nothing but these steps.
    private func played(_ steps: String) async throws -> Store {
        let whole = try JSONValue(SeedFiles.scenario())
        let bare = ["requests", "visits", "walkIns", "meetings"].reduce(whole) { scenario, key in
            scenario.with(.array([]), at: key)
        }
        let scenario = bare.with(try JSONValue(Data(steps.utf8)), at: "steps")
        return try await SeedFile.planted(
            seed: SeedFiles.haarlem(),
            scenario: Data(scenario.text.utf8),
            at: SeedFiles.instant("2026-11-24 14:20")
        )
    }
}

import MixedZone
import Support
import Testing

@testable import App

@Suite struct `Answering a request on the page` {
    @Test(arguments: Language.allCases)
    func `with no and without a reason keeps the form open and says what is missing`(
        language: Language
    ) async throws {
        let town = try await Town(.onRequest)
        let (noor, roos) = (try await ask("Noor", town), try await ask("Roos", town))
        let home = language == .nl ? "/haarlem" : "/haarlem/en"
        try await town.visit { browser in
            let host = browser()
            try await town.signIn(.esra, in: host)
            let path = "\(home)/beheer/verzoeken"
            let before = try await host.get(path)
            #expect(before.text.matches(of: /<details>/).count == 2)
            #expect(before.text.contains("maxlength=\"500\""))
            let decision = "\(path)/\(roos)/besluit"
            let mute = try await host.post(decision, [("besluit", "afwijzen"), ("reason", " ")])
            #expect(mute.status == 422 && mute.hasError(at: "reason-\(roos)"))
            #expect(!mute.hasError(at: "reason-\(noor)"))
            #expect(mute.text.matches(of: /<details open>/).count == 1)
            let long = String(repeating: "x", count: 501) + "<b>"
            let kept = try await host.post(decision, [("besluit", "afwijzen"), ("reason", long)])
            #expect(kept.status == 422 && kept.hasError(at: "reason-\(roos)"))
            #expect(kept.text.contains("x&lt;b&gt;</textarea>") && !kept.text.contains("x<b>"))
        }
        #expect(try await town.store.read { try Member.find(roos, $0)?.state } == .requested)
    }

    @Test func `with no and a reason tells it in the letter`() async throws {
        let town = try await Town(.onRequest)
        let noor = try await ask("Noor", town)
        try await town.visit { browser in
            let host = browser()
            try await town.signIn(.esra, in: host)
            let answer = [("besluit", "afwijzen"), ("reason", "Wij zijn vol.\r\nProbeer het in mei.")]
            let reply = try await host.post("/haarlem/beheer/verzoeken/\(noor)/besluit", answer)
            #expect(reply.status == 303 && reply.location == "/haarlem/beheer/verzoeken?gelukt=beantwoord")
            #expect(!(try await host.get(reply.location)).text.contains("Wij zijn vol."))
        }
        let now = town.clock.now
        let letter = try await town.store.read { try WaitingMessage.due(at: now, limit: 99, $0) }.last
        #expect(letter?.kind == "member-refused")
        #expect(letter?.values == ["reason": "Wij zijn vol.\nProbeer het in mei."])
    }

    @Test func `that somebody answered before says so, whatever is missing`() async throws {
        let town = try await Town(.onRequest)
        let noor = try await ask("Noor", town)
        try await town.visit { browser in
            let host = browser()
            try await town.signIn(.esra, in: host)
            let decision = "/haarlem/beheer/verzoeken/\(noor)/besluit"
            #expect(try await host.post(decision, [("besluit", "toelaten")]).status == 303)
            let late = try await host.post(decision, [("besluit", "afwijzen")])
            #expect(late.status == 409 && late.text.contains("al beantwoord"))
        }
    }

    private func ask(_ name: String, _ town: Town) async throws -> Member.ID {
        let command = JoinZone(
            email: "\(name.lowercased())@voorbeeld.test",
            name: name,
            language: "nl",
            role: .resident,
            isSixteenOrOlder: true,
            consents: []
        )
        return try await town.store.perform(command, as: .visitor).member
    }
}

import Challenges
import HTTPTypes
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `Somebody on a seat` {
    private static let voter = Person("Vera Voorstander", .civilServant)

    @Test func `votes with a form, reads that it arrived, and finds the decision`() async throws {
        let premises = try await Premises.open(.production)
        let scene = premises.scene
        let member = try await scene.id(of: Self.voter)
        let cast = BodyCast(staff: [member], residents: [], secretary: try await scene.id(of: Scene.keeper))
        try await scene.store.body(of: cast, charter: .example(quorum: 1))
        let proposal = try await scene.reviewed()
        try await scene.store.bringToTable(proposal)
        let ballot = try await scene.store.ballot(about: proposal)
        try await premises.visit { knocker in
            let voter = try await premises.cookie(of: member)
            let page = "/haarlem/stemmingen/\(ballot)"
            let headers: [HTTPField.Name: String?] = [.cookie: voter, .secFetchSite: "same-origin"]
            #expect(try await knocker.send(.get, page, headers: headers).text.contains("name=\"keuze\""))
            let empty = try await knocker.send(.post, "\(page)/stem", headers: headers, form: ["keuze": ""])
            #expect(empty.status == 422)
            #expect(empty.text.contains("id=\"keuze-error\"") && empty.text.contains("href=\"#keuze\""))
            let vote = try await knocker.send(.post, "\(page)/stem", headers: headers, form: ["keuze": "for"])
            #expect(vote.status == 303)
            let after = try await knocker.send(.get, vote.location, headers: headers)
            #expect(after.text.contains("U hebt gestemd."))
            _ = try await scene.store.perform(CloseBallot(ballot), as: .atCommandLine)
            let record = RecordDecision(.example(because: "Het past bij de wijk."), after: ballot)
            _ = try await scene.store.perform(record, as: .atCommandLine)
            let decision = try await knocker.send(.get, "/haarlem/besluiten/2026-001")
            #expect(decision.text.contains("Het past bij de wijk."))
            #expect(decision.text.contains("stemde voor"))
            #expect(try await knocker.send(.get, "/haarlem/besluiten").text.contains("2026-001"))
        }
    }
}

import Challenges
import HTTPTypes
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `Fifty members who vote by their browsers at once` {
    @Test func `lose nothing`() async throws {
        let premises = try await Premises.open(.production)
        let scene = premises.scene
        var (members, cookies) = ([Member.ID](), [String]())
        for number in 1...50 {
            let member = try await scene.id(of: Person("Bewoner\(number) Wit", .resident))
            members.append(member)
            cookies.append(try await premises.cookie(of: member))
        }
        let cast = BodyCast(staff: [], residents: members, secretary: try await scene.id(of: Scene.keeper))
        try await scene.store.body(of: cast, charter: .example(quorum: 50))
        let ballot = try await scene.store.ballot()
        let votes = cookies.enumerated().map { ($1, $0 < 30 ? "for" : "against") }
        try await premises.visit { knocker in
            try await withThrowingTaskGroup(of: Int.self) { group in
                for (cookie, choice) in votes {
                    group.addTask {
                        let headers: [HTTPField.Name: String?] = [
                            .cookie: cookie, .secFetchSite: "same-origin",
                        ]
                        let path = "/haarlem/stemmingen/\(ballot)/stem"
                        return try await knocker.send(.post, path, headers: headers, form: ["keuze": choice])
                            .status
                    }
                }
                for try await status in group { #expect(status == 303) }
            }
        }
        _ = try await scene.store.perform(CloseBallot(ballot), as: .atCommandLine)
        let result = try await scene.store.read { db in
            try Ballot.find(ballot, db).flatMap { try BallotResult.load($0, db) }
        }
        #expect(result?.tally.count.inFavour == 30)
        #expect(result?.tally.count.against == 20)
    }
}

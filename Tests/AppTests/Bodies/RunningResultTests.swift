import Challenges
import HTTPTypes
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `What a ballot says while it is open` {
    private static let voter = Person("Vera Voorstander", .civilServant)
    private static let secretary = Person("Sem Secretaris", .civilServant)

    /// A ballot of one seat, whose holder has voted for.
    private func ballot(_ scene: Scene, isSecret: Bool) async throws -> Ballot.ID {
        let cast = BodyCast(
            staff: [try await scene.id(of: Self.voter)],
            residents: [],
            secretary: try await scene.id(of: Self.secretary)
        )
        try await scene.store.body(of: cast, charter: .example(quorum: 1, isSecret: isSecret))
        let id = try await scene.store.ballot()
        let voter = MixedZone.Actor.member(try await scene.id(of: Self.voter))
        _ = try await scene.store.perform(CastVote(.inFavour, in: id), as: voter)
        return id
    }

    private static let callers: [Caller] = [
        .stranger, .member(.administrator, .zone), .member(.civilServant, .zone),
    ]

    private static func pages(_ ballot: Ballot.ID) -> [String] {
        [
            "/haarlem/stemmingen/\(ballot)", "/haarlem/gremia/stuurgroep", "/haarlem/besluiten/register",
            "/haarlem/besluiten/register.jsonl", "/haarlem/gremia",
        ]
    }

    @Test(arguments: [false, true]) func `is never what was voted, to nobody`(isSecret: Bool) async throws {
        let premises = try await Premises.open(.production)
        let id = try await ballot(premises.scene, isSecret: isSecret)
        try await premises.visit { knocker in
            for caller in Self.callers {
                let cookie = try await premises.cookie(of: caller)
                for page in Self.pages(id) {
                    let sheet = try await knocker.send(.get, page, headers: [.cookie: cookie])
                    #expect(sheet.status == 200, "\(page)")
                    for telling in ["stemde voor", "1 voor", "Aangenomen", "inFavour", "carried"] {
                        #expect(!sheet.text.contains(telling), "\(page) says \(telling)")
                    }
                }
            }
        }
    }

    @Test func `becomes public with the closing of a named one`() async throws {
        let premises = try await Premises.open(.production)
        let id = try await ballot(premises.scene, isSecret: false)
        _ = try await premises.scene.store.perform(CloseBallot(id), as: .atCommandLine)
        try await premises.visit { knocker in
            let sheet = try await knocker.send(.get, "/haarlem/stemmingen/\(id)")
            #expect(sheet.text.contains("stemde voor"))
            #expect(sheet.text.contains("Aangenomen: 1 voor, 0 tegen, 0 onthouding."))
        }
    }

    @Test func `never becomes who voted what in a secret one`() async throws {
        let premises = try await Premises.open(.production)
        let id = try await ballot(premises.scene, isSecret: true)
        _ = try await premises.scene.store.perform(CloseBallot(id), as: .atCommandLine)
        try await premises.visit { knocker in
            let sheet = try await knocker.send(.get, "/haarlem/stemmingen/\(id)")
            #expect(!sheet.text.contains("stemde voor"))
            #expect(sheet.text.contains("Aangenomen: 1 voor"))
        }
    }
}

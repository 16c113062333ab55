import HTTPTypes
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `The file of the register` {
    private static let path = "/haarlem/besluiten/register.jsonl"

    @Test func `is whole, and is not sent again until an entry is added`() async throws {
        let premises = try await Premises.open(.production)
        try await premises.visit { knocker in
            let first = try await knocker.send(.get, Self.path)
            let tag = try #require(first.headers[.eTag])
            guard case .whole(_, _, let head) = VerifyRegister.run(first.text, known: nil) else {
                Issue.record("\(first.text)")
                return
            }
            #expect(tag == "\"\(head)\"")
            let same = try await knocker.send(.get, Self.path, headers: [.ifNoneMatch: tag])
            #expect(same.status == 304 && same.text.isEmpty)
            let area = Area(id: "nieuw", parent: nil, level: .municipality, name: "Nieuw", code: nil)
            _ = try await premises.scene.store.perform(AddArea(area), as: .atCommandLine)
            let later = try await knocker.send(.get, Self.path, headers: [.ifNoneMatch: tag])
            #expect(later.status == 200 && later.headers[.eTag] != tag)
        }
    }
}

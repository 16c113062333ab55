import MixedZone
import Support
import Testing

@testable import App

@Suite struct `Letters that are for one reader and one moment` {
    private let letters: Letters

    init() throws {
        letters = try Letters.ofTests()
    }

    @Test(arguments: [LetterKind.memberRefused, .memberWelcome], Language.allCases)
    func `a decision is told with its reason, as it was written`(
        _ kind: LetterKind,
        _ language: Language
    ) async throws {
        let test = try TestStore.fresh()
        try await test.setUp()
        let letters = letters
        let messages = try [["reason": "Wij zijn {zone} vol.\nTot later."], [:]].map { values in
            try WaitingMessage.example(kind.rawValue, language: language.rawValue, values)
        }
        let bodies = try await test.store.read { db in
            try messages.map { try letters.letter(for: $0, at: $0.createdAt, db).body }
        }
        #expect(bodies[0].contains("\n\nWij zijn {zone} vol.\nTot later.\n\n"))
        #expect(!bodies[1].contains("{") && !bodies[1].contains("\n\n\n"))
    }

    @Test(arguments: [LetterKind.signInCode, .signUpCode])
    func `a code that has expired is not told any more, to the second`(_ kind: LetterKind) async throws {
        let test = try TestStore.fresh()
        try await test.setUp()
        let message = try WaitingMessage.example(kind.rawValue, ["code": "012345"])
        let letters = letters
        let body = try await test.store.read { db in
            try letters.letter(for: message, at: message.createdAt + 599, db).body
        }
        #expect(body.contains("012345"))
        await #expect(throws: MailFailure.expired) {
            try await test.store.read { db in
                try letters.letter(for: message, at: message.createdAt + 600, db)
            }
        }
    }
}

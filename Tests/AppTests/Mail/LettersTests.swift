import Booking
import Challenges
import Foundation
import GRDB
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `The words of letters` {
    private let letters: Letters

    init() throws {
        letters = try Letters.ofTests()
    }

    private func waiting(_ test: TestStore) async throws -> [Letter] {
        let (letters, now) = (letters, test.clock.now)
        return try await test.store.read { db in
            try WaitingMessage.due(at: now, limit: 100, db).map { try letters.letter(for: $0, at: now, db) }
        }
    }

    @Test func `a code comes with the time until which it works`() async throws {
        let test = try TestStore.fresh(at: "2026-11-24 09:00")
        try await test.setUp()
        _ = try await test.store.keep(
            AskForCode(email: "Anna@voorbeeld.test", language: "nl", network: "local", form: Secret())
        )
        let letter = try #require(try await waiting(test).first)
        #expect(letter.to == Correspondent(name: "", address: "anna@voorbeeld.test"))
        #expect(letter.subject == "Uw code om mee te doen met Mixed Zone Voorbeeldstad")
        #expect(letter.body.contains(/Uw code is: \d{6}\n/))
        #expect(letter.body.contains("dinsdag 24 november, 9.10 uur"))
        #expect(letter.body.hasPrefix("Dag,\n"))
    }

    @Test func `a member is written to in their own language`() async throws {
        let test = try TestStore.fresh()
        try await test.setUp()
        let invitation = InviteMember(
            email: "zoe@voorbeeld.test",
            name: "Zoë Zuur",
            language: "en",
            role: .host
        )
        _ = try await test.store.perform(invitation, as: .atCommandLine)
        let letter = try #require(try await waiting(test).first)
        #expect(letter.language == .en)
        #expect(letter.body.hasPrefix("Hello Zoë,\n"))
        #expect(letter.body.contains("\nhttps://werk.voorbeeld.test/voorbeeldstad/en/aanmelden\n"))
    }

    @Test func `a reservation is told with its seat, place, time and last moment to cancel`() async throws {
        let test = try TestStore.fresh(at: "2026-11-20 12:00")
        let places = try await test.furnish()
        let day = try #require(CivilDay("2026-11-24"))
        let id = try await test.perform(BookSeat(.seat(places.seat(3)), day: day, part: .morning), as: .anna)
        let letter = try #require(try await waiting(test).last)
        #expect(letter.subject == "Uw plek op dinsdag 24 november")
        #expect(letter.body.contains("Plek 3, Grachtpand\ndinsdag 24 november, 9.00–13.00 uur\n"))
        #expect(letter.body.contains("Gracht 1, 0000 AA Voorbeeldstad"))
        #expect(letter.body.contains("uiterlijk maandag 23 november, 9.00 uur."))
        #expect(letter.body.contains("/voorbeeldstad/reserveringen/\(id)\n"))
    }

    @Test func `after the last moment nothing is promised about cancelling`() async throws {
        let test = try TestStore.fresh(at: "2026-11-24 08:00")
        let places = try await test.furnish()
        let day = try #require(CivilDay("2026-11-24"))
        _ = try await test.perform(BookSeat(.seat(places.seat(3)), day: day, part: .evening), as: .anna)
        let letter = try #require(try await waiting(test).last)
        #expect(letter.body.contains("18.00–22.00 uur"))
        #expect(letter.body.contains("niet meer zelf annuleren"))
    }

    @Test(arguments: LetterKind.allCases, Language.allCases)
    func `every kind has a whole text in both languages`(
        _ kind: LetterKind,
        _ language: Language
    ) async throws {
        let test = try TestStore.fresh(at: "2026-11-20 12:00")
        let places = try await test.furnish()
        let day = try #require(CivilDay("2026-11-24"))
        let held = try await test.perform(
            BookSeat(.seat(places.seat(3)), day: day, part: .morning),
            as: .anna
        )
        let opgave = try await test.opgave()
        let thread = try #require(try await test.store.read { try Challenge.find(opgave, $0)?.thread })
        _ = try await test.perform(FollowThread(thread, isFollowed: true), as: .anna)
        let call = try await test.store.call(for: opgave, by: test.id(of: .daan))
        let values = [
            "call": call.description, "team": call.description,
            "step": "1", "thing": "challenge:\(opgave)", "ask": "check-challenge", "receipt": "17",
            "code": "012345", "reservation": "0192", "location": "grachtpand", "seat": "3",
            "starts": "1795507200", "ends": "1795521600", "reason": "Wij zijn vol.",
            "room": "grachtpand-stil",
            "reservations": held.description,
            "items": "[{\"kind\":\"member-waits\",\"values\":{},\"createdAt\":1795000000}]",
        ]
        let message = try WaitingMessage.example(kind.rawValue, language: language.rawValue, values)
        let letters = letters
        let letter = try await test.store.read { db in
            try letters.letter(for: message, at: message.createdAt, db)
        }
        for text in [letter.subject, letter.body] {
            #expect(!text.contains("{") && !text.contains("mail."), "\(text)")
            #expect(!text.isEmpty)
        }
        #expect(letter.subject.utf8.count < 100)
        if kind == .ideaReceived { #expect(letter.subject.hasSuffix(" 17")) }
    }

    @Test func `what cannot be worded is a failure of that letter alone`() async throws {
        let test = try TestStore.fresh()
        try await test.setUp()
        let letters = letters
        let wrong = [
            try WaitingMessage.example("no-such-kind"), try .example("reservation-confirmed"),
            try .example("member-welcome", address: "anna@voorbeeld.test\nBcc: eva@voorbeeld.test"),
        ]
        for message in wrong {
            await #expect(throws: MailFailure.self) {
                try await test.store.read { db in
                    try letters.letter(for: message, at: message.createdAt, db)
                }
            }
        }
    }
}

extension Letters {
    static func ofTests() throws -> Letters {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let address = try #require(PublicAddress("https://werk.voorbeeld.test"))
        return Letters(
            words: try Words.load(from: root.appending(path: "Sources/App/Resources/Locales")),
            publicAddress: address
        )
    }
}

extension WaitingMessage {
    static func example(
        _ kind: String,
        address: String = "anna@voorbeeld.test",
        language: String = "nl",
        _ values: [String: String] = [:]
    ) throws -> WaitingMessage {
        try WaitingMessage(
            row: Row([
                "id": 1, "kind": kind, "to_address": address, "to_name": "Anna Adema",
                "to_language": language,
                "values": String(decoding: (try? JSONEncoder().encode(values)) ?? Data(), as: UTF8.self),
                "created_at": 1_795_000_000, "attempts": 0,
            ])
        )
    }
}

import GRDB
import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `Looking for a word` {
    private func find(
        _ text: String,
        _ kind: ThingKind? = nil,
        in zone: TestStore
    ) async throws -> [SearchHit] {
        try await zone.store.read { try SearchHit.search(text, kind: kind, $0).hits }
    }

    @Test func `finds an opgave from its opening on, by the beginning of a word and without accents`()
        async throws
    {
        let opgave = try await Opgave.at(.scheduled)
        #expect(try await find("plein", in: opgave.zone).isEmpty)
        _ = try await opgave.zone.store.perform(OpenChallenges(), as: .clock)
        for text in ["plein", "PLEI", "plèin", "koel, plein?", "zomer \"plein\" OR *"] {
            let found = try await find(text, in: opgave.zone)
            #expect(
                found.map(\.thing) == (text.contains("OR") ? [] : [Thing(.challenge, opgave.id)]),
                "\(text)"
            )
        }
        #expect(try await find("plein", .idea, in: opgave.zone).isEmpty)
        #expect(try await find(" ? * \"", in: opgave.zone).isEmpty)
    }

    @Test func `marks the words in the text`() async throws {
        let opgave = try await Opgave.at(.open)
        let excerpt = try await find("zomer", in: opgave.zone).first?.excerpt ?? []
        #expect(excerpt.filter(\.isFound).map(\.text) == ["zomer"])
        #expect(excerpt.map(\.text).joined().hasPrefix("Hoe blijft het plein koel in de zomer?"))
    }

    @Test func `finds an idea once it is published, and no longer when it is withdrawn`() async throws {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        let carla = try await zone.id(of: .carla)
        let id = try await zone.store.idea(by: .member(carla))
        #expect(try await find("vijver", in: zone).isEmpty)
        _ = try await zone.perform(TakeIdea(id), as: .hanna)
        #expect(try await find("vijver", in: zone).map(\.thing) == [Thing(.idea, id)])
        _ = try await zone.perform(WithdrawIdea(id), as: .carla)
        #expect(try await find("vijver", in: zone).isEmpty)
    }

    @Test func `follows what is written anew`() async throws {
        let opgave = try await Opgave.at(.open)
        let id = opgave.id
        let close = ProposeClosing(id, reason: "Niemand.", learned: "Begin bij de winkeliers.")
        _ = try await opgave.zone.perform(close, as: .daan)
        #expect(try await find("winkeliers", in: opgave.zone).isEmpty)
        let agree = AnswerClosing(id, isAgreed: true, reason: "Eens.")
        _ = try await opgave.zone.perform(agree, as: .hanna)
        #expect(try await find("winkeliers", in: opgave.zone).count == 1)
    }

    @Test func `reads the marks of an excerpt`() {
        let stretches = SearchHit.stretches("een \u{2}dak\u{3} en \u{2}dak\u{3}")
        #expect(stretches.map(\.text) == ["een ", "dak", " en ", "dak"])
        #expect(stretches.map(\.isFound) == [false, true, false, true])
    }
}

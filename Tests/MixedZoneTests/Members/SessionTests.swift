import Foundation
import GRDB
import Support
import Testing

@testable import MixedZone

@Suite struct `A session` {
    @Test(arguments: [(days: 0, seconds: 0, holds: true), (29, 86_399, true), (30, 0, false), (31, 0, false)])
    func `holds for thirty days to the second`(days: Int, seconds: Int, holds: Bool) async throws {
        let zone = try TestStore.fresh()
        let token = try await session(in: zone)
        zone.clock.advance(seconds: seconds, days: days)
        #expect(try await find(token, zone) == holds)
    }

    @Test func `is stored as a digest, and its token nowhere in the file`() async throws {
        let zone = try TestStore.onDisk()
        let token = try await session(in: zone)
        let rows = try await zone.store.read {
            try Data.fetchAll($0, sql: "SELECT token_digest FROM sessions")
        }
        #expect(rows == [token.digest])
        #expect(try zone.bytes(of: token.text) == 0)
        #expect(try zone.bytes(of: Person.anna.email) > 0)
        try zone.store.close()
        #expect(try zone.bytes(of: token.text) == 0)
    }

    @Test func `ends here and stays elsewhere`() async throws {
        let zone = try TestStore.fresh()
        let here = try await session(in: zone)
        let elsewhere = try await session(in: zone)
        #expect(try await zone.store.keep(EndSessions(token: here, everywhere: false)) == [here.digest])
        #expect(try await find(here, zone) == false)
        #expect(try await find(elsewhere, zone))
    }

    @Test func `ends everywhere, but only one's own`() async throws {
        let zone = try TestStore.fresh()
        let mine = [try await session(in: zone), try await session(in: zone)]
        let another = try await session(of: .bilal, in: zone)
        let ended = try await zone.store.keep(EndSessions(token: mine[0], everywhere: true))
        #expect(Set(ended) == Set(mine.map(\.digest)))
        for token in mine { #expect(try await find(token, zone) == false) }
        #expect(try await find(another, zone))
    }

    @Test(arguments: [true, false])
    func `ends once, and nobody's with a made-up token`(everywhere: Bool) async throws {
        let zone = try TestStore.fresh()
        let token = try await session(in: zone)
        #expect(try await zone.store.keep(EndSessions(token: Secret(), everywhere: everywhere)) == [])
        _ = try await zone.store.keep(EndSessions(token: token, everywhere: everywhere))
        #expect(try await zone.store.keep(EndSessions(token: token, everywhere: everywhere)) == [])
    }

    @Test(arguments: ["", "x", "' OR 1=1 --", String(repeating: "a", count: 100_000)])
    func `is not found for a made-up token`(text: String) async throws {
        let zone = try TestStore.fresh()
        _ = try await session(in: zone)
        #expect(try await find(Secret(presented: text), zone) == false)
    }

    @Test func `is not found for its own digest`() async throws {
        let zone = try TestStore.fresh()
        let token = try await session(in: zone)
        let digest = token.digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        #expect(try await find(Secret(presented: digest), zone) == false)
        #expect(try await find(Secret(presented: token.digest.base64EncodedString()), zone) == false)
    }

    @Test func `of one zone is unknown in another`() async throws {
        let token = try await session(in: .fresh())
        let other = try TestStore.fresh()
        _ = try await session(in: other)
        #expect(try await find(token, other) == false)
    }

    private func session(of person: Person = .anna, in zone: TestStore) async throws -> Secret {
        try await zone.store.keep(OpenSession(member: zone.id(of: person)))
    }

    private func find(_ token: Secret, _ zone: TestStore) async throws -> Bool {
        let now = zone.clock.now
        return try await zone.store.read { try Session.find(token, at: now, $0) != nil }
    }
}

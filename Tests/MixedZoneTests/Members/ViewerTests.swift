import GRDB
import Support
import Testing

@testable import MixedZone

@Suite struct `A viewer` {
    @Test func `is read once, and again as soon as a role, a profile or a session changes`() async throws {
        let zone = try TestStore.fresh()
        let anna = try await zone.id(of: .anna)
        let token = try await zone.store.keep(OpenSession(member: anna))
        #expect(try await zone.store.viewer(token.text)?.standing.roles == [.entrepreneur])
        let revision = zone.store.membership.revision
        _ = try await zone.store.viewer(token.text)
        #expect(zone.store.membership.revision == revision)

        _ = try await zone.store.perform(
            GrantRole(member: anna, role: .host, scope: .zone),
            as: .atCommandLine
        )
        #expect(try await zone.store.viewer(token.text)?.standing.roles == [.entrepreneur, .host])

        let profile = ChangeProfile(name: "Anna Anders", language: "nl", canHelpWith: "", isLookingFor: "")
        _ = try await zone.perform(profile, as: .anna)
        #expect(try await zone.store.viewer(token.text)?.member.name == "Anna Anders")

        _ = try await zone.store.keep(EndSessions(token: token, everywhere: false))
        #expect(try await zone.store.viewer(token.text) == nil)
    }

    @Test func `loses a role when its term ends, and the session when that does`() async throws {
        let zone = try TestStore.fresh()
        let anna = try await zone.id(of: .anna)
        let token = try await zone.store.keep(OpenSession(member: anna))
        let end = zone.clock.now + 3600
        let grant = GrantRole(member: anna, role: .host, scope: .zone, endsAt: end)
        _ = try await zone.store.perform(grant, as: .atCommandLine)
        #expect(try await zone.store.viewer(token.text)?.standing.roles.contains(.host) == true)
        zone.clock.set(end - 1)
        #expect(try await zone.store.viewer(token.text)?.standing.roles.contains(.host) == true)
        zone.clock.set(end)
        #expect(try await zone.store.viewer(token.text)?.standing.roles.contains(.host) == false)
        zone.clock.advance(days: 31)
        #expect(try await zone.store.viewer(token.text) == nil)
    }

    @Test func `is read from tables whose changes SQLite reports`() async throws {
        let zone = try TestStore.fresh()
        let silent = try await zone.store.read { db in
            try String.fetchSet(db, sql: "SELECT name FROM pragma_table_list WHERE wr = 1")
        }
        #expect(!silent.isEmpty)
        #expect(Viewer.tables.isDisjoint(with: silent))
    }
}

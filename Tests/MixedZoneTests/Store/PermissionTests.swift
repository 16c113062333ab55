import Support
import Testing

@testable import MixedZone

@Suite struct `Permission to send a command` {
    /// Who sends, and which of anyone, members, hosts, clock and operators then pass, as letters.
    static let table: [(sender: Sender, passes: String)] = [
        (.actor(.visitor), "a"),
        (.actor(.clock), "amhc"),
        (.actor(.atCommandLine), "amho"),
        (.person(.anna), "am"),
        (.person(.bilal), "am"),
        (.person(.carla), "am"),
        (.person(.daan), "am"),
        (.person(.gijs), "am"),
        (.person(.hanna), "am"),
        (.person(.ivo), "am"),
        (.person(.jasmijn), "am"),
        (.person(.esra), "amh"),
        (.person(Person("Lotte Lindeman", .host, scope: .location("zijlpoort"))), "amh"),
        (.person(.frank), "amh"),
        (.inState(.requested), "a"),
        (.inState(.refused), "a"),
        (.inState(.left), "a"),
        (.unknown, "a"),
    ]

    enum Sender: Sendable {
        case actor(Actor)
        case person(Person)
        /// A host who is not an active member.
        case inState(Member.State)
        case unknown
    }

    @Test(arguments: table)
    func `follows the table`(sender: Sender, passes: String) async throws {
        let zone = try TestStore.fresh(modules: .all + [.jots])
        let actor = try await zone.actor(for: sender)
        let commands: [(letter: Character, command: any Command)] = [
            ("a", JotForAnyone()), ("m", JotForMembers()), ("h", JotForHosts()), ("c", JotForClock()),
            ("o", JotForOperators()),
        ]
        for (letter, command) in commands {
            let outcome = await zone.outcome(of: command, as: actor)
            if passes.contains(letter) {
                #expect(outcome == nil, "\(letter)")
                try await zone.send(Erase(text: "permitted"))
            } else if case .actor(.visitor) = sender, "mh".contains(letter) {
                #expect(outcome == .signInNeeded, "\(letter)")
            } else {
                #expect(outcome == .notAllowed(command: type(of: command).name), "\(letter)")
            }
        }
    }

    @Test(arguments: [
        (seconds: -1, isHost: false), (seconds: 0, isHost: true), (seconds: 3599, isHost: true),
        (seconds: 3600, isHost: false),
    ])
    func `holds from the first second until the end`(seconds: Int, isHost: Bool) async throws {
        let zone = try TestStore.fresh(modules: Module.jotting)
        let anna = try await zone.id(of: .anna)
        let start = zone.clock.now + 86_400
        let grant = GrantRole(member: anna, role: .host, scope: .zone, startsAt: start, endsAt: start + 3600)
        _ = try await zone.perform(grant, as: .frank)
        zone.clock.set(start + seconds)
        let outcome = await zone.outcome(of: JotForHosts(), as: .member(anna))
        #expect((outcome == nil) == isHost)
    }

    @Test func `ends in the second in which a role is revoked`() async throws {
        let zone = try TestStore.fresh(modules: Module.jotting)
        let esra = try await zone.id(of: .esra)
        let grants = try await zone.store.read { try Grant.all(of: esra, $0) }
        for grant in grants { _ = try await zone.perform(RevokeRole(grant: grant.id), as: .frank) }
        #expect(await zone.outcome(of: JotForHosts(), as: .member(esra)) != nil)
        #expect(await zone.outcome(of: JotForMembers(), as: .member(esra)) == nil)
    }

    @Test func `is journalled with the role that gave it`() async throws {
        let zone = try TestStore.fresh(modules: Module.jotting)
        let anna = try await zone.id(of: .anna)
        _ = try await zone.perform(GrantRole(member: anna, role: .host, scope: .zone), as: .frank)
        _ = try await zone.perform(JotForHosts(), as: .anna)
        let last = try #require(try await zone.headers().last)
        #expect(last.actor == "member:\(anna)")
        #expect(last.capacity == "host")
    }

    @Test(arguments: [(Actor.visitor, "visitor"), (.clock, "clock"), (.atCommandLine, "command-line")])
    func `of nobody in particular is journalled without a role`(actor: Actor, name: String) async throws {
        let zone = try TestStore.fresh(modules: Module.jotting)
        _ = try await zone.store.perform(JotForAnyone(), as: actor)
        let last = try #require(try await zone.headers().last)
        #expect(last.actor == name)
        #expect(last.capacity == nil)
    }
}

extension TestStore {
    fileprivate func actor(for sender: `Permission to send a command`.Sender) async throws -> Actor {
        switch sender {
        case .actor(let actor): return actor
        case .person(let person): return .member(try await id(of: person))
        case .unknown: return .member(.random(at: clock.now))
        case .inState(let state):
            let id = try await id(of: .esra)
            _ = try await store.keep(ForceState(member: id, state: state))
            return .member(id)
        }
    }

    fileprivate func outcome<C: Command>(of command: C, as actor: Actor) async -> KernelRefusal? {
        do {
            _ = try await store.perform(command, as: actor)
            return nil
        } catch {
            return error as? KernelRefusal ?? .unavailable
        }
    }
}

import GRDB
import MixedZone
import Support
import Testing

@testable import Challenges

/// A zone with one opgave of Daan and Dora, an editor, and an area's coordinator.
struct Opgave: Sendable {
    let zone: TestStore
    let id: Challenge.ID

    static func at(_ state: ChallengeState) async throws -> Opgave {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        for person in [Person.daan, .dora, .jasmijn, .hanna, .frank, .carla] {
            _ = try await zone.id(of: person)
        }
        return Opgave(zone: zone, id: try await zone.opgave(in: state))
    }

    var now: Challenge {
        get async throws {
            let id = id
            return try await zone.store.read { try Challenge.find(id, $0) }.orThrow("no opgave")
        }
    }

    /// What the last check answered.
    var findings: [CheckFinding] {
        get async throws {
            let id = id
            return try await zone.store.read { try CheckFinding.last(of: id, $0) }
        }
    }

    /// A working group of Anna's for it.
    var team: FormTeam {
        FormTeam(
            .workGroup,
            name: "Dakgroep",
            purpose: "Een koel plein",
            challenge: id.description,
            as: .entrepreneur
        )
    }

    /// The names of its steps as the viewer sees them.
    func steps(for person: Person?) async throws -> [String] {
        let (thing, clock) = (Thing(.challenge, id), zone.clock)
        let member = try await person.asyncMap { try await zone.id(of: $0) }
        return try await zone.store.read { db in
            let day = try Zone.load(db).timeZone.day(of: clock.now)
            let actor = member.map(MixedZone.Actor.member) ?? .visitor
            let sight = try Sight.load(Standing.load(actor, at: clock.now, db), on: day, db)
            return try Step.all(of: thing, for: sight, at: clock.now, db).map(\.name)
        }
    }

    /// The letters that wait for somebody, by kind and what they ask.
    func letters(to person: Person) async throws -> [String] {
        let member = try await zone.id(of: person)
        return try await zone.store.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT kind, json_extract("values", '$.ask') AS ask FROM outbox WHERE member_id = ? ORDER BY id
                    """,
                arguments: [member]
            ).map { row in
                let (kind, ask): (String, String?) = (row["kind"], row["ask"])
                return ask.map { "\(kind) \($0)" } ?? kind
            }.filter { $0.hasPrefix("thread-") }
        }
    }
}

extension Optional {
    /// The value, or an error that names what was missing.
    func orThrow(_ text: String) throws -> Wrapped {
        guard let self else { throw Missing(text: text) }
        return self
    }

    fileprivate func asyncMap<T>(_ transform: (Wrapped) async throws -> T) async throws -> T? {
        guard let self else { return nil }
        return try await transform(self)
    }
}

struct Missing: Error {
    let text: String
}

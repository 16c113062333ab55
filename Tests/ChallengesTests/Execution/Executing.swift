import GRDB
import MixedZone
import Support
import Testing

@testable import Challenges

/// A zone with one execution: Hanna owns it at the municipality, Anna speaks for the team, Bilal and Carla are in it.
struct Executing: Sendable {
    let zone: TestStore
    let id: Execution.ID

    /// - Parameter time: of the decision; the work starts then where it is asked for.
    static func at(_ state: ExecutionState, time: String = "2026-11-24 09:00") async throws -> Executing {
        let zone = try TestStore.fresh(at: time)
        try await zone.setUp()
        let executing = Executing(zone: zone, id: try await zone.execution())
        if state != .notStarted { _ = try await zone.perform(StartExecution(executing.id), as: .anna) }
        return executing
    }

    var now: Execution {
        get async throws {
            let id = id
            return try await zone.store.read { try Execution.find(id, $0) }.orThrow("no execution")
        }
    }

    var milestones: [Milestone] {
        get async throws {
            let id = id
            return try await zone.store.read { try Milestone.all(of: id, $0) }
        }
    }

    /// The newest first.
    var reports: [ProgressReport] {
        get async throws {
            let id = id
            return try await zone.store.read { try ProgressReport.all(of: id, $0) }
        }
    }

    var outcome: Outcome {
        get async throws {
            let proposal = try await now.proposal
            return try await zone.store.read { try Outcome.find(proposal: proposal, $0) }.orThrow(
                "no outcome"
            )
        }
    }

    func plan(_ title: String, on day: String, weight: Int = 1) async throws -> Milestone.ID {
        try await zone.store.milestone(
            title,
            in: id,
            dueOn: CivilDay(day).orThrow(day),
            weight: weight
        )
    }

    /// Whatever is due by now, twice: the second time changes nothing.
    func clock(_ time: String) async throws {
        try zone.clock.set(time)
        for _ in 0..<4 { try await ChallengesClock.run(zone.store, at: zone.clock.now) }
        #expect(try await zone.store.read { try AskReports.nextDue($0) } ?? .max > zone.clock.now)
    }

    /// What a person gets for a command: its refusal, or nil.
    func refusal(_ command: some Command, as person: Person) async throws -> String? {
        do {
            _ = try await zone.perform(command, as: person)
            return nil
        } catch let refusal as any Refusal {
            return refusal.slug
        }
    }

    /// The names of the steps of one kind of thing, oldest first, as a stranger sees them.
    func steps(_ kind: ThingKind) async throws -> [String] {
        let (thread, now) = (try await now.thread, zone.clock.now)
        return try await zone.store.read { db in
            try Step.all(of: thread, for: .stranger, at: now, db).filter { $0.thing.kind == kind }.map(\.name)
        }
    }

    /// What somebody was asked to do, oldest first, of what concerns the execution.
    func asks(of person: Person) async throws -> [String] {
        let member = try await zone.id(of: person)
        return try await zone.store.read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT json_extract("values", '$.ask') FROM outbox WHERE member_id = ? AND kind = 'thread-ask'
                        AND json_extract("values", '$.ask') IN (
                            'start-execution', 'own-execution', 'report', 'look-after-silence', 'measure',
                            'agree-to-agenda-item'
                        )
                    ORDER BY id
                    """,
                arguments: [member]
            )
        }
    }
}

extension Instant {
    fileprivate static let max = Instant(seconds: .max)
}

extension TestStore {
    func execution(_ title: String = "Samen koken") async throws -> Execution.ID {
        let body = BodyCast(
            staff: [try await id(of: .gijs), try await id(of: .dora)],
            residents: [],
            secretary: try await id(of: .hanna)
        )
        return try await store.execution(title, by: cast(), of: body)
    }
}

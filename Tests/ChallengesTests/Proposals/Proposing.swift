import GRDB
import MixedZone
import Support
import Testing

@testable import Challenges

/// A zone with one proposal of Anna, who speaks, with Bilal and Carla; Hanna advises, Frank is the secretary, Daan and
/// Dora read.
struct Proposing: Sendable {
    let zone: TestStore
    let id: Proposal.ID

    static func at(
        _ state: ProposalState,
        time: String = "2026-11-24 09:00",
        facts: FactSheet = .example()
    ) async throws -> Proposing {
        let zone = try TestStore.fresh(at: time, modules: .all + [DecideInTests.module])
        try await zone.setUp()
        let id = try await zone.store.proposal(by: zone.cast(), in: state, facts: facts)
        return Proposing(zone: zone, id: id)
    }

    var now: Proposal {
        get async throws {
            let id = id
            return try await zone.store.read { try Proposal.find(id, $0) }.orThrow("no proposal")
        }
    }

    var state: ProposalState {
        get async throws { try await now.state }
    }

    func perform<C: Command>(_ command: C, as person: Person) async throws -> C.Output {
        try await zone.perform(command, as: person)
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

    func clock(_ command: some Command) async throws {
        _ = try await zone.store.perform(command, as: .clock)
    }

    /// The newest text of a section.
    func text(_ section: ProposalSection) async throws -> SectionVersion? {
        let id = id
        return try await zone.store.read { try SectionVersion.newest(of: id, $0)[section] }
    }

    var versions: [Version] {
        get async throws {
            let id = id
            return try await zone.store.read { try Version.all(of: id, $0) }
        }
    }

    /// Decided by the steering group, in which Gijs voted.
    func decide(_ outcome: DecisionOutcome) async throws {
        _ = try await zone.store.perform(DecideInTests(proposal: id, outcome: outcome), as: .atCommandLine)
    }
}

extension TestStore {
    func cast() async throws -> ProposalCast {
        ProposalCast(
            team: [
                (try await id(of: .anna), .entrepreneur), (try await id(of: .bilal), .entrepreneur),
                (try await id(of: .carla), .resident),
            ],
            adviser: try await id(of: .hanna),
            secretary: try await id(of: .frank),
            readers: [try await id(of: .daan), try await id(of: .dora)]
        )
    }

    /// What somebody was asked to do with proposals, oldest first.
    func asks(of person: Person) async throws -> [String] {
        let member = try await id(of: person)
        return try await store.read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT json_extract("values", '$.ask') FROM outbox
                    WHERE member_id = ? AND kind = 'thread-ask'
                        AND json_extract("values", '$.thing') LIKE 'proposal:%' ORDER BY id
                    """,
                arguments: [member]
            )
        }
    }
}

extension FactSheet {
    /// Just within the threshold of the quick track: € 5.000, of which € 3.000 is asked.
    static let small: FactSheet = {
        var sheet = FactSheet.example()
        sheet.money = [
            MoneyLine(.cost, "Keuken", cents: TrackRules.usual.thresholdCents),
            MoneyLine(.municipal, "Bijdrage", cents: 300_000),
            MoneyLine(.market, "Maaltijden", cents: 200_000),
        ]
        return sheet
    }()
}

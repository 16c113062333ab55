import Challenges
import Foundation
import MixedZone
import Support

@testable import App

/// What a case about an execution needs to have happened before.
enum Progressed: String, Sendable {
    case approved, running, paused
    /// With something on which a command can act; the identifier is that of the thing.
    case milestone, report
    case outcome, judged, paper
}

extension Scene {
    private static let decidingBody = "werkgroep-besluit"

    /// An execution in the centre, or what belongs to one.
    ///
    /// A resident who asks speaks for its team, an area's coordinator who could advise owns it at the municipality; for
    /// them, the command line and the clock it is made anew. Everybody else comes to the same one.
    static func execution(_ progressed: Progressed) -> Thing {
        .made { scene, caller, number in
            let isOwn =
                caller.role == .resident || advises(caller) || [.commandLine, .clock].contains(caller)
            let title = isOwn ? "Uitvoering \(number) \(progressed)" : "Van allen: \(progressed)"
            let execution: Execution.ID
            if let known = try await scene.execution(titled: title) {
                execution = known
            } else {
                execution = try await scene.begin(title, caller)
            }
            return try await scene.bring(execution, to: progressed)
        }
    }

    private static func advises(_ caller: Caller) -> Bool {
        [.member(.areaCoordinator, .zone), .member(.areaCoordinator, .here)].contains(caller)
    }

    private func begin(_ title: String, _ caller: Caller) async throws -> Execution.ID {
        let tess = try await id(of: Person("Tess Team", .resident))
        var speaker = tess
        if caller.role == .resident, let person = caller.person { speaker = try await id(of: person) }
        var adviser = try await id(of: Person("Alma Adviseur", .areaCoordinator))
        if Scene.advises(caller), let person = caller.person { adviser = try await id(of: person) }
        let cast = ProposalCast(
            team: [
                (speaker, .resident), (try await id(of: Person("Timo Team", .entrepreneur)), .entrepreneur),
            ],
            adviser: adviser,
            secretary: try await id(of: Person("Bas Beheer", .administrator)),
            readers: [
                try await id(of: Person("Lotte Lezer", .civilServant)),
                try await id(of: Person("Lars Lezer", .civilServant)),
            ]
        )
        let body = BodyCast(
            staff: [try await id(of: Person("Stan Stuur", .civilServant))],
            residents: [],
            secretary: try await id(of: Person("Saar Secretaris", .civilServant))
        )
        return try await store.execution(title, by: cast, of: body, named: Scene.decidingBody)
    }

    private func execution(titled title: String) async throws -> Execution.ID? {
        try await store.read { db in
            try Execution.all(db).first { try Title.of(Challenges.Thing(.execution, $0.id), db) == title }?.id
        }
    }

    private func bring(_ id: Execution.ID, to progressed: Progressed) async throws -> String {
        switch progressed {
        case .approved: return id.description
        case .running, .paused:
            try await run(id)
            if progressed == .paused, try await state(of: id) == .running {
                _ = try await store.perform(PauseExecution(id, reason: "Even niet."), as: .atCommandLine)
            }
            return id.description
        case .milestone:
            guard let day = CivilDay("2027-03-01") else { throw Unreadable() }
            return try await store.milestone(in: id, dueOn: day).description
        case .report: return try await store.report(of: id).description
        case .outcome: return try await store.outcome(of: id).description
        case .judged:
            let outcome = try await store.outcome(of: id)
            let judge = JudgeOutcome(outcome, .unknown, reason: "Niemand telde.")
            if try await store.read({ try Outcome.find(outcome, $0)?.verdict }) == nil {
                _ = try await store.perform(judge, as: .atCommandLine)
            }
            return outcome.description
        case .paper:
            let add = AddPaper("plan.txt", Data("Een plan.".utf8), to: Challenges.Thing(.execution, id))
            return try await store.perform(add, as: .atCommandLine).description
        }
    }

    private func state(of id: Execution.ID) async throws -> ExecutionState? {
        try await store.read { try Execution.find(id, $0)?.state }
    }

    private func run(_ id: Execution.ID) async throws {
        guard try await state(of: id) == .notStarted else { return }
        _ = try await store.perform(StartExecution(id), as: .atCommandLine)
    }

    /// An item of the agenda of green in the state: proposed, agreed or running.
    static func agendaItem(_ state: AgendaItemState) -> Thing {
        .made { scene, _, number in
            let pair = [
                Person("Iris Inwoner", .themeSupervisor, scope: .theme(theme)),
                Person("Piet Prof", .themeSupervisor, scope: .theme(theme)),
            ]
            let iris = try await scene.id(of: pair[0])
            if try await !scene.store.read({ try Standing.load(.member(iris), at: scene.store.now, $0) })
                .holdsAny(of: [.resident])
            {
                let grant = GrantRole(member: iris, role: .resident, scope: .zone)
                _ = try await scene.store.perform(grant, as: .atCommandLine)
            }
            guard let start = CivilDay("2027-01-01"), let end = CivilDay("2027-12-31") else {
                throw Unreadable()
            }
            let propose = ProposeAgendaItem(
                "Punt \(number)",
                aim: "Schaduw",
                theme: theme,
                startsOn: start,
                endsOn: end
            )
            let id = try await scene.store.perform(propose, as: .member(iris))
            guard state != .proposed else { return id.description }
            for person in pair {
                let member = try await scene.id(of: person)
                _ = try await scene.store.perform(AgreeToAgendaItem(id), as: .member(member))
            }
            guard state != .agreed else { return id.description }
            _ = try await scene.store.perform(StartAgendaItem(id), as: .atCommandLine)
            return id.description
        }
    }
}

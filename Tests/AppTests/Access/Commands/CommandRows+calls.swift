import Challenges
import MixedZone
import Support

@testable import App

extension CommandRows {
    /// Calls: published by who leads or checks the opgave, answered by members, accepted by its teams.
    static let calls: [CommandRow] = [
        CommandRow(PublishCall.self, on: Scene.opgave(.open, own: true), .each(publishing)) {
            guard let day = CivilDay("2026-12-11") else { throw Unreadable() }
            return PublishCall(
                for: try $0.thing(),
                theme: "groen",
                title: "Wie?",
                text: "Help.",
                closesOn: day
            )
        },
        CommandRow(RespondToCall.self, on: Scene.call, .themselves) {
            RespondToCall(try $0.thing(), offer: "Ik help.")
        },
        CommandRow(AcceptResponse.self, on: Scene.call, .each(commandLine: .missing) { _, _ in .missing }) {
            AcceptResponse(try $0.thing(), of: $0.owner, into: .random(at: Instant(seconds: 0)))
        },
        CommandRow(CloseCalls.self, .clock(.allowed)) { _ in CloseCalls() },
        CommandRow(WithdrawCall.self, on: Scene.call, .each(checking)) {
            WithdrawCall(try $0.thing(), reason: "Gevonden.")
        },
    ]

    @Sendable
    private static func publishing(_ role: Role, _ reach: Caller.Reach) -> Verdict {
        role == .civilServant ? .allowed : checking(role, reach)
    }

    @Sendable
    private static func checking(_ role: Role, _ reach: Caller.Reach) -> Verdict {
        role == .editor ? .allowed : advisers(role, reach)
    }
}

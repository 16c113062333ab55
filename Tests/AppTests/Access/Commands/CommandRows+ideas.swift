import Challenges
import Foundation
import MixedZone
import Support

@testable import App

extension CommandRows {
    /// Ideas: brought by anybody, cared for by the coordinators of the area.
    static let ideas: [CommandRow] = [
        CommandRow(HandInIdea.self, .anybody) {
            HandInIdea(
                title: "Idee \($0.number)",
                description: "Een bank.",
                reach: .street,
                area: "centrum",
                network: "network-\($0.number)"
            )
        },
        CommandRow(AddIdeaPaper.self, on: Scene.ideaWithKey, .anybody) {
            let parts = $0.id.split(separator: "/").map(String.init)
            guard let id = parts.first.flatMap({ Idea.ID($0) }) else { throw Unreadable() }
            return AddIdeaPaper(
                "vijver.pdf",
                Data("%PDF-1.7".utf8),
                to: id,
                key: parts[1],
                network: "paper-\($0.number)"
            )
        },
        CommandRow(TakeIdea.self, on: Scene.idea, .each(commandLine: .signInNeeded, advisers)) {
            TakeIdea(try $0.thing())
        },
        CommandRow(HandBackIdea.self, on: Scene.ideaInCare, .each(advisers)) {
            HandBackIdea(try $0.thing(), reason: "Verlof.")
        },
        CommandRow(DeclineIdea.self, on: Scene.ideaInCare, .each(advisers)) {
            DeclineIdea(try $0.thing(), reason: "Privégrond.")
        },
        CommandRow(GoOnWithIdea.self, on: Scene.ideaInCare, .each(advisers)) {
            GoOnWithIdea(try $0.thing(), reason: "Sterk plan.")
        },
        CommandRow(HideIdea.self, on: Scene.ideaInCare, .each(moderators)) {
            HideIdea(try $0.thing(), reason: "Een naam.")
        },
        CommandRow(
            AdoptIdea.self,
            on: Scene.ideaInCare,
            .each(commandLine: .refused("invalid-fields"), settling)
        ) {
            AdoptIdea(try $0.thing(), owner: $0.owner, reason: "Past.")
        },
        CommandRow(
            JoinIdea.self,
            on: Scene.ideaInCare,
            .each(commandLine: .refused("invalid-fields"), settling)
        ) {
            JoinIdea(try $0.thing(), to: .random(at: Instant(seconds: 0)), reason: "Past.")
        },
        CommandRow(WithdrawIdea.self, on: Scene.ownIdea, .each { _, _ in .allowed }) {
            WithdrawIdea(try $0.thing())
        },
    ]

    @Sendable
    private static func moderators(_ role: Role, _ reach: Caller.Reach) -> Verdict {
        [.editor, .administrator].contains(role) ? .allowed : .notAllowed
    }

    /// Whoever may settle it is refused by a rule: the owner is no civil servant, the opgave is not there.
    @Sendable
    private static func settling(_ role: Role, _ reach: Caller.Reach) -> Verdict {
        advisers(role, reach) == .allowed ? .refused("invalid-fields") : .notAllowed
    }
}

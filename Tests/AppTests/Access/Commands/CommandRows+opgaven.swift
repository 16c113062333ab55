import Challenges
import MixedZone
import Support

@testable import App

extension CommandRows {
    /// Opgaven: drafted by staff, checked by others, led by their owner.
    static let opgaven: [CommandRow] = [
        CommandRow(ChangeDeadlines.self, .administrators) { ChangeDeadlines([.check: 3 + $0.number]) },
        CommandRow(FollowThread.self, on: Scene.thread, .themselves) {
            FollowThread(try $0.thing(), isFollowed: true)
        },
        CommandRow(DraftChallenge.self, on: Scene.civilServant, .each(drafters)) {
            var fields = ChallengeFields()
            fields.title = "Opgave \($0.number)"
            fields.owner = try $0.thing()
            return DraftChallenge(fields)
        },
        CommandRow(EditChallenge.self, on: Scene.opgave(.draft, own: true), .each(preparing)) {
            let fields = ChallengeFields.example(owner: nil, deputy: nil, title: "Titel \($0.number)")
            return EditChallenge(try $0.thing(), fields, edition: 2)
        },
        CommandRow(OfferChallenge.self, on: Scene.opgave(.draft, own: true), .each(preparing)) {
            OfferChallenge(try $0.thing())
        },
        CommandRow(AnswerCheck.self, on: Scene.opgave(.inCheck), .each(checkers)) {
            AnswerCheck(try $0.thing(), .schedule)
        },
        CommandRow(RemindOverdue.self, .clock(.allowed)) { _ in RemindOverdue() },
        CommandRow(OpenChallenges.self, .clock(.allowed)) { _ in OpenChallenges() },
        CommandRow(CloseChallenges.self, .clock(.allowed)) { _ in CloseChallenges() },
        CommandRow(ExtendChallenge.self, on: Scene.opgave(.open, own: true), .each(owners)) {
            guard let day = CivilDay("2027-03-31") else { throw Unreadable() }
            return ExtendChallenge(try $0.thing(), endsOn: day, reason: "Nog een sessie.")
        },
        CommandRow(HandOverChallenge.self, on: Scene.opgaveWithHeir, .each(withdrawing)) {
            HandOverChallenge(try $0.wordID(0, Challenge.self), to: try $0.wordID(1, Member.self))
        },
        CommandRow(ProposeClosing.self, on: Scene.opgave(.open, own: true), .each(owners)) {
            ProposeClosing(try $0.thing(), reason: "Niemand kwam.", learned: "Begin eerder.")
        },
        CommandRow(AnswerClosing.self, on: Scene.opgave(.closing), .each(advisers)) {
            AnswerClosing(try $0.thing(), isAgreed: true, reason: "Eens.")
        },
        CommandRow(WithdrawChallenge.self, on: Scene.opgave(.open, own: true), .each(withdrawing)) {
            WithdrawChallenge(try $0.thing(), reason: "Geen geld.")
        },
    ]

    @Sendable
    private static func drafters(_ role: Role, _ reach: Caller.Reach) -> Verdict {
        ChallengePolicy.drafters.contains(role) ? .allowed : .notAllowed
    }

    /// Before it opens it does not exist for who is no staff.
    @Sendable
    private static func preparing(_ role: Role, _ reach: Caller.Reach) -> Verdict {
        role == .civilServant ? .allowed : role.isStaff ? .notAllowed : .missing
    }

    @Sendable
    private static func checkers(_ role: Role, _ reach: Caller.Reach) -> Verdict {
        role == .editor ? .allowed : advisers(role, reach)
    }

    @Sendable
    static func advisers(_ role: Role, _ reach: Caller.Reach) -> Verdict {
        role == .areaCoordinator && reach != .elsewhere ? .allowed : .notAllowed
    }

    @Sendable
    private static func owners(_ role: Role, _ reach: Caller.Reach) -> Verdict {
        role == .civilServant ? .allowed : .notAllowed
    }

    @Sendable
    private static func withdrawing(_ role: Role, _ reach: Caller.Reach) -> Verdict {
        role == .administrator ? .allowed : owners(role, reach)
    }
}

import MixedZone

extension Module {
    static let opgaveCommands: [any Command.Type] = [
        DraftChallenge.self, EditChallenge.self, OfferChallenge.self, AnswerCheck.self,
        OpenChallenges.self, CloseChallenges.self, ExtendChallenge.self,
        HandOverChallenge.self, ProposeClosing.self, AnswerClosing.self, WithdrawChallenge.self,
        HandInIdea.self, TakeIdea.self, HandBackIdea.self, AdoptIdea.self, JoinIdea.self, GoOnWithIdea.self,
        HideIdea.self, AddIdeaPaper.self,
        DeclineIdea.self, WithdrawIdea.self,
        PublishCall.self, RespondToCall.self, AcceptResponse.self, CloseCalls.self, WithdrawCall.self,
    ]
}

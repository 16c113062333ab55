import MixedZone

extension Module {
    static let proposalCommands: [any Command.Type] = [
        BeginProposal.self, RenameProposal.self, SaveSection.self, SaveFacts.self, DeclareInterests.self,
        OfferToMembers.self, ConsentToSubmission.self, ObjectToSubmission.self, SubmitProposals.self,
        TakeProposal.self, AskQuestions.self, AnswerQuestions.self, ExpireProposals.self, RemindTeams.self,
        TakeUpAgain.self, ReferProposal.self, AnswerReferral.self, ChangeTrackRules.self, ChooseTrack.self,
        ChangeTrack.self, WithdrawProposal.self, MergeProposals.self,
        ChangeReviewCriteria.self, AssignReviewers.self, RecuseReviewer.self, GiveReview.self,
        FinishReviews.self, ReviseProposal.self, SubmitRevision.self,
        FileObjection.self, RuleOnObjection.self,
    ]
}

import Support

@testable import Challenges
@testable import MixedZone

extension EntrySample {
    static let proposals = writing + submitting + screening + reviewing + ending

    private static let writing = [
        EntrySample(BeginProposal.self, BeginProposal.Begun.self, by: .anna) { zone in
            BeginProposal("Vrijetekst", of: try await zone.store.team(of: zone.cast()))
        },
        EntrySample(RenameProposal.self, NoFacts.self, by: .anna) { zone in
            RenameProposal(try await zone.proposal(.draft), to: "Vrijetekst van Persoonsnaam")
        },
        EntrySample(SaveSection.self, SaveSection.Saved.self, by: .bilal) { zone in
            SaveSection(try await zone.proposal(.draft), .risks, basedOn: 1, "Vrijetekst")
        },
        EntrySample(SaveFacts.self, SaveFacts.Saved.self, by: .bilal) { zone in
            var sheet = FactSheet.example()
            sheet.legalForm = "Vrijetekst"
            return SaveFacts(try await zone.proposal(.draft), basedOn: 1, sheet)
        },
        EntrySample(DeclareInterests.self, NoFacts.self, by: .bilal) { zone in
            DeclareInterests(try await zone.proposal(.draft), "Vrijetekst over mij")
        },
    ]

    private static let submitting = [
        EntrySample(OfferToMembers.self, OfferToMembers.Offered.self, by: .anna) { zone in
            OfferToMembers(try await zone.proposal(.draft))
        },
        EntrySample(ConsentToSubmission.self, ConsentToSubmission.Consented.self, by: .carla) { zone in
            let id = try await zone.proposal(.awaitingMembers)
            _ = try await zone.perform(ConsentToSubmission(id), as: .bilal)
            return ConsentToSubmission(id)
        },
        EntrySample(ObjectToSubmission.self, ObjectToSubmission.Objected.self, by: .carla) { zone in
            ObjectToSubmission(try await zone.proposal(.awaitingMembers), reason: "Vrijetekst")
        },
        EntrySample(SubmitProposals.self, SubmitProposals.Submitted.self, by: nil) { zone in
            _ = try await zone.proposal(.awaitingMembers)
            zone.clock.advance(days: 7)
            return SubmitProposals()
        },
    ]

    private static let screening = [
        EntrySample(TakeProposal.self, NoFacts.self, by: .hanna) { zone in
            TakeProposal(try await zone.proposal(.submitted))
        },
        EntrySample(AskQuestions.self, AskQuestions.Asked.self, by: .hanna) { zone in
            AskQuestions(try await zone.proposal(.screening), ["Vrijetekst?", "Nog een vrijetekst?"])
        },
        EntrySample(AnswerQuestions.self, AnswerQuestions.Answered.self, by: .carla) { zone in
            let id = try await zone.proposal(.moreInfo)
            _ = try await zone.perform(SaveSection(id, .plan, basedOn: 1, "Anders."), as: .anna)
            let question = try await zone.store.read { try Question.all(about: id, $0).first }
            return AnswerQuestions(id, [.init(try question.orThrow("question").id, "Vrijetekst")])
        },
        EntrySample(RemindTeams.self, RemindTeams.Reminded.self, by: nil) { zone in
            _ = try await zone.proposal(.moreInfo)
            zone.clock.advance(days: 20)
            return RemindTeams()
        },
        EntrySample(ExpireProposals.self, ExpireProposals.Expired.self, by: nil) { zone in
            _ = try await zone.proposal(.moreInfo)
            zone.clock.advance(days: 60)
            return ExpireProposals()
        },
        EntrySample(TakeUpAgain.self, Reasoned.self, by: .anna) { zone in
            let id = try await zone.proposal(.moreInfo)
            zone.clock.advance(days: 60)
            _ = try await zone.store.perform(ExpireProposals(), as: .clock)
            return TakeUpAgain(id, reason: "Vrijetekst")
        },
        EntrySample(ReferProposal.self, Reasoned.self, by: .hanna) { zone in
            ReferProposal(try await zone.proposal(.screening), reason: "Vrijetekst", elsewhere: "Vrijetekst")
        },
        EntrySample(AnswerReferral.self, AnswerReferral.Answered.self, by: .gijs) { zone in
            let proposing = Proposing(zone: zone, id: try await zone.proposal(.referral))
            try await proposing.seatInNeighbourhood(.gijs, .ivo)
            return AnswerReferral(proposing.id, isConfirmed: true, reason: "Vrijetekst")
        },
        EntrySample(ChangeTrackRules.self, ChangeTrackRules.Changed.self, by: .frank) { _ in
            let rules = TrackRules(year: 2027, thresholdCents: 1, quickReviewers: 1, longReviewers: 3)
            return ChangeTrackRules(rules)
        },
        EntrySample(ChooseTrack.self, TrackFacts.self, by: .hanna) { zone in
            ChooseTrack(
                try await zone.proposal(.screening),
                .long,
                isWithinMandate: true,
                hasAffectedObjection: false,
                reason: "Vrijetekst"
            )
        },
        EntrySample(ChangeTrack.self, ChangeTrack.Wanted.self, by: .gijs) { zone in
            let proposing = Proposing(
                zone: zone,
                id: try await zone.proposal(.screening, facts: FactSheet.small)
            )
            try await proposing.seatInBody(.gijs, .ivo)
            let quick = ChooseTrack(
                proposing.id,
                .quick,
                isWithinMandate: true,
                hasAffectedObjection: false,
                reason: "Klein"
            )
            _ = try await zone.perform(quick, as: .hanna)
            let reader = try await zone.id(of: .daan)
            _ = try await zone.perform(AssignReviewers(proposing.id, [reader]), as: .frank)
            return ChangeTrack(proposing.id, reason: "Vrijetekst")
        },
    ]

    private static let reviewing = [
        EntrySample(ChangeReviewCriteria.self, ChangeReviewCriteria.Changed.self, by: .frank) { _ in
            let name = Bilingual(nl: "Vrijetekst", en: "Vrijetekst")
            return ChangeReviewCriteria([ReviewCriterion(id: "effect", name: name, weight: 40)], from: 2027)
        },
        EntrySample(AssignReviewers.self, AssignReviewers.Assigned.self, by: .frank) { zone in
            AssignReviewers(try await zone.proposal(.onTrack), try await zone.cast().readers)
        },
        EntrySample(RecuseReviewer.self, RecuseReviewer.Recused.self, by: .daan) { zone in
            RecuseReviewer(try await zone.proposal(.inReview))
        },
        EntrySample(GiveReview.self, GiveReview.Given.self, by: .daan) { zone in
            GiveReview.example(try await zone.proposal(.inReview), version: 1, opinion: "Vrijetekst")
        },
        EntrySample(FinishReviews.self, FinishReviews.Finished.self, by: nil) { zone in
            _ = try await zone.proposal(.inReview)
            zone.clock.advance(days: 60)
            return FinishReviews()
        },
        EntrySample(ReviseProposal.self, Reasoned.self, by: .anna) { zone in
            ReviseProposal(try await zone.proposal(.reviewed), reason: "Vrijetekst")
        },
        EntrySample(SubmitRevision.self, VersionFacts.self, by: .anna) { zone in
            let id = try await zone.proposal(.revision)
            _ = try await zone.perform(SaveSection(id, .plan, basedOn: 1, "Vrijetekst"), as: .anna)
            return SubmitRevision(id)
        },
    ]

    private static let ending = [
        EntrySample(WithdrawProposal.self, Reasoned.self, by: .anna) { zone in
            WithdrawProposal(try await zone.proposal(.submitted), reason: "Vrijetekst")
        },
        EntrySample(MergeProposals.self, MergeProposals.Merged.self, by: .hanna) { zone in
            let other = try await zone.store.proposal("Ander", by: zone.cast(), in: .submitted)
            return MergeProposals(try await zone.proposal(.screening), into: other, reason: "Vrijetekst")
        },
        EntrySample(FileObjection.self, FileObjection.Filed.self, by: .anna) { zone in
            FileObjection(try await zone.declined(), .newFact, "Vrijetekst")
        },
        EntrySample(RuleOnObjection.self, RuleOnObjection.Ruled.self, by: .frank) { zone in
            let id = try await zone.declined()
            let filed = try await zone.perform(FileObjection(id, .newFact, "Iets"), as: .anna)
            return RuleOnObjection(filed, isUpheld: false, reason: "Vrijetekst")
        },
    ]
}

extension TestStore {
    /// A proposal of Anna, Bilal and Carla in the state.
    func proposal(_ state: ProposalState, facts: FactSheet = .example()) async throws -> Proposal.ID {
        try await store.proposal(by: cast(), in: state, facts: facts)
    }

    /// One that a body declined, written straight into the tables as the body's own commands would.
    func declined() async throws -> Proposal.ID {
        let id = try await proposal(.reviewed)
        _ = try await self.id(of: .gijs)
        _ = try await store.perform(DecideInTests(proposal: id, outcome: .declined), as: .atCommandLine)
        return id
    }
}

import Challenges
import MixedZone
import Support

@testable import App

extension CommandRows {
    /// Proposals: written by a team, cared for by the area's coordinator, judged by who was asked.
    static let proposals: [CommandRow] = written + offered + caredFor + judged

    private static let written: [CommandRow] = [
        CommandRow(BeginProposal.self, on: Scene.proposalTeam, .each(team(.notAllowed))) {
            BeginProposal("Nog een plan \($0.number)", of: try $0.thing())
        },
        row(RenameProposal.self, on: .draft, team(.missing)) { RenameProposal($0, to: "Titel \($1)") },
        row(SaveSection.self, on: .draft, team(.missing)) {
            SaveSection($0, .plan, basedOn: 1, "Tekst \($1)")
        },
        row(SaveFacts.self, on: .draft, team(.missing)) { id, number in
            var sheet = FactSheet.example()
            sheet.legalForm = "Vorm \(number)"
            return SaveFacts(id, basedOn: 1, sheet)
        },
        row(DeclareInterests.self, on: .draft, team(.missing)) { DeclareInterests($0, "Belang \($1)") },
    ]

    private static let offered: [CommandRow] = [
        row(OfferToMembers.self, on: .draft, team(.missing)) { id, _ in OfferToMembers(id) },
        row(ConsentToSubmission.self, on: .awaitingMembers, team(.missing)) { id, _ in ConsentToSubmission(id)
        },
        row(ObjectToSubmission.self, on: .awaitingMembers, team(.missing)) { id, _ in
            ObjectToSubmission(id, reason: "Nog niet.")
        },
        CommandRow(SubmitProposals.self, .clock(.allowed)) { _ in SubmitProposals() },
        CommandRow(RemindTeams.self, .clock(.allowed)) { _ in RemindTeams() },
        CommandRow(ExpireProposals.self, .clock(.allowed)) { _ in ExpireProposals() },
        row(AnswerQuestions.self, on: .moreInfo, team(.notAllowed)) { id, _ in AnswerQuestions(id, []) },
        row(TakeUpAgain.self, on: .submitted, team(.notAllowed, .refused(notNow))) { id, _ in
            TakeUpAgain(id, reason: "Weer tijd.")
        },
        row(WithdrawProposal.self, on: .submitted, team(.notAllowed)) { id, _ in WithdrawProposal(id) },
        row(ReviseProposal.self, on: .submitted, team(.notAllowed, .refused(notNow))) { id, _ in
            ReviseProposal(id)
        },
        row(SubmitRevision.self, on: .submitted, team(.notAllowed, .refused(notNow))) { id, _ in
            SubmitRevision(id)
        },
        row(FileObjection.self, on: .submitted, team(.notAllowed, .refused(notNow))) { id, _ in
            FileObjection(id, .newFact, "Iets nieuws.")
        },
    ]

    private static let caredFor: [CommandRow] = [
        care(TakeProposal.self, on: .submitted) { TakeProposal($0) },
        care(AskQuestions.self, on: .screening) { AskQuestions($0, ["Wie betaalt?"]) },
        care(ReferProposal.self, on: .screening) {
            ReferProposal($0, reason: "Dit is zorg.", elsewhere: "Het zorgloket.")
        },
        care(ChooseTrack.self, on: .screening) {
            ChooseTrack($0, .long, isWithinMandate: true, hasAffectedObjection: false, reason: "Groot.")
        },
        care(ChangeTrack.self, on: .inReview, .refused("proposal-criteria-not-met")) {
            ChangeTrack($0, reason: "Klein.")
        },
        CommandRow(
            AnswerReferral.self,
            on: Scene.proposal(.referral, movedBy: [.administrator]),
            inPerson { role, _ in role == .administrator ? .allowed : .notAllowed }
        ) { AnswerReferral(try $0.thing(), isConfirmed: true, reason: "Klopt.") },
        CommandRow(ChangeTrackRules.self, .administrators) {
            ChangeTrackRules(
                TrackRules(year: 2027, thresholdCents: $0.number, quickReviewers: 1, longReviewers: 2)
            )
        },
        CommandRow(MergeProposals.self, on: Scene.proposal(.screening), inPerson(mergers)) {
            MergeProposals(try $0.thing(), into: try $0.thing(), reason: "Hetzelfde.")
        },
    ]

    private static let judged: [CommandRow] = [
        CommandRow(
            AssignReviewers.self,
            on: Scene.proposal(.onTrack),
            inPerson { role, _ in
                role == .administrator ? .refused("proposal-too-few-reviewers") : .notAllowed
            }
        ) { AssignReviewers(try $0.thing(), []) },
        row(RecuseReviewer.self, on: .inReview, nobody) { id, _ in RecuseReviewer(id) },
        row(GiveReview.self, on: .inReview, nobody) { id, _ in
            GiveReview.example(id, version: 1)
        },
        CommandRow(FinishReviews.self, .clock(.allowed)) { _ in FinishReviews() },
        CommandRow(ChangeReviewCriteria.self, .administrators) {
            let name = Bilingual(nl: "Effect", en: "Effect")
            let criterion = ReviewCriterion(id: "effect", name: name, weight: $0.number + 1)
            return ChangeReviewCriteria([criterion], from: 2027)
        },
        CommandRow(RuleOnObjection.self, inPerson { _, _ in .missing }) { _ in
            RuleOnObjection(.random(at: Instant(seconds: 0)), isUpheld: true, reason: "Zo is het.")
        },
    ]

    private static let notNow = "proposal-not-now"

    private typealias ByRole = @Sendable (Role, Caller.Reach) -> Verdict

    /// Nobody but a person: the command line and the clock are nobody in particular.
    private static func inPerson(_ verdict: @escaping ByRole) -> ExpectedVerdict {
        .each(commandLine: .signInNeeded, verdict)
    }

    /// Not for anybody who comes to it from outside.
    @Sendable
    private static func nobody(_ role: Role, _ reach: Caller.Reach) -> Verdict { .notAllowed }

    /// Residents are in the team of what was made for them.
    private static func team(_ others: Verdict, _ own: Verdict = .allowed) -> ByRole {
        { role, _ in role == .resident ? own : others }
    }

    @Sendable
    private static func mergers(_ role: Role, _ reach: Caller.Reach) -> Verdict {
        role == .administrator || role == .areaCoordinator && reach != .elsewhere
            ? .refused("proposal-same") : .notAllowed
    }

    private static func row<C: Command>(
        _ type: C.Type,
        on state: ProposalState,
        _ verdict: @escaping ByRole,
        _ make: @escaping @Sendable (Proposal.ID, Int) -> C
    ) -> CommandRow {
        CommandRow(type, on: Scene.proposal(state, own: true), inPerson(verdict)) {
            make(try $0.thing(), $0.number)
        }
    }

    /// For the coordinator of the area.
    private static func care<C: Command>(
        _ type: C.Type,
        on state: ProposalState,
        _ verdict: Verdict = .allowed,
        _ make: @escaping @Sendable (Proposal.ID) -> C
    ) -> CommandRow {
        CommandRow(
            type,
            on: Scene.proposal(state, movedBy: [.areaCoordinator]),
            inPerson { role, reach in role == .areaCoordinator && reach != .elsewhere ? verdict : .notAllowed
            }
        ) { make(try $0.thing()) }
    }
}

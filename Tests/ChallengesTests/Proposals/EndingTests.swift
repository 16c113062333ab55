import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `The end of a proposal` {
    @Test(
        arguments: [
            ProposalState.draft, .awaitingMembers, .submitted, .screening, .moreInfo, .referral, .onTrack,
            .inReview, .reviewed, .revision,
        ]
    )
    func `is the spokesperson's before there is a decision`(state: ProposalState) async throws {
        let proposing = try await Proposing.at(state)
        let withdraw = WithdrawProposal(proposing.id)
        #expect(try await proposing.refusal(withdraw, as: .bilal) == "not-allowed")
        #expect(try await proposing.refusal(withdraw, as: .anna) == nil)
        #expect(try await proposing.state == .withdrawn)
    }

    @Test func `can be withdrawn or merged in every state before a decision, and in none after it`() {
        let undecided: Set<ProposalState> = [
            .draft, .awaitingMembers, .submitted, .screening, .moreInfo, .referral, .expired, .onTrack,
            .inReview, .reviewed, .revision, .forDecision, .returned,
        ]
        for name in ["withdraw", "merge"] {
            #expect(Set(ProposalState.edges.filter { $0.name == name }.map(\.from)) == undecided)
        }
    }

    @Test(arguments: [ProposalState.referral, .inReview, .revision])
    func `can be another proposal while others look at it`(state: ProposalState) async throws {
        let proposing = try await Proposing.at(state)
        let cast = try await ProposalCast(
            team: [(proposing.zone.id(of: .ivo), .professional)],
            adviser: proposing.zone.id(of: .hanna),
            secretary: proposing.zone.id(of: .frank),
            readers: []
        )
        let other = try await proposing.zone.store.proposal("Samen eten", by: cast, in: .submitted)
        let merge = MergeProposals(proposing.id, into: other, reason: "Hetzelfde plan.")
        #expect(try await proposing.refusal(merge, as: .hanna) == nil)
        #expect(try await proposing.state == .merged)
    }

    @Test func `cannot be a proposal that its own team or the neighbourhood team is about to answer`()
        async throws
    {
        let proposing = try await Proposing.at(.referral)
        let cast = try await ProposalCast(
            team: [(proposing.zone.id(of: .ivo), .professional)],
            adviser: proposing.zone.id(of: .hanna),
            secretary: proposing.zone.id(of: .frank),
            readers: []
        )
        let other = try await proposing.zone.store.proposal("Samen eten", by: cast, in: .submitted)
        let merge = MergeProposals(other, into: proposing.id, reason: "Hetzelfde plan.")
        #expect(try await proposing.refusal(merge, as: .hanna) == "proposal-successor-closed")
    }

    @Test func `keeps a draft that was withdrawn to its team`() async throws {
        let proposing = try await Proposing.at(.draft)
        _ = try await proposing.perform(WithdrawProposal(proposing.id), as: .anna)
        #expect(try await proposing.now.circles == [.team(try await proposing.now.team.description)])
    }

    @Test func `can be another proposal, with everybody who wrote it`() async throws {
        let proposing = try await Proposing.at(.screening)
        let cast = try await ProposalCast(
            team: [(proposing.zone.id(of: .ivo), .professional)],
            adviser: proposing.zone.id(of: .hanna),
            secretary: proposing.zone.id(of: .frank),
            readers: []
        )
        let other = try await proposing.zone.store.proposal("Samen eten", by: cast, in: .submitted)
        let merge = MergeProposals(proposing.id, into: other, reason: "Hetzelfde plan.")
        #expect(try await proposing.refusal(merge, as: .anna) == "not-allowed")
        let itself = MergeProposals(proposing.id, into: proposing.id, reason: "?")
        #expect(try await proposing.refusal(itself, as: .hanna) == "proposal-same")
        _ = try await proposing.perform(merge, as: .hanna)
        let now = try await proposing.now
        #expect(now.state == .merged)
        #expect(now.mergedInto == other)
        let (successor, now2) = (other, proposing.zone.clock.now)
        let (roles, steps) = try await proposing.zone.store.read { db in
            let team = try Proposal.existing(successor, db).team
            let thing = Thing(.proposal, successor)
            return (
                try TeamMember.all(of: team, db).map(\.role),
                try Step.all(of: thing, for: .stranger, at: now2, db).map(\.name)
            )
        }
        #expect(roles == [.spokesperson, .member, .member, .member])
        #expect(steps.last == "take-in")
        #expect(try await proposing.refusal(merge, as: .hanna) == "proposal-not-now")
    }

    @Test func `cannot be a proposal that is over`() async throws {
        let proposing = try await Proposing.at(.screening)
        let cast = try await ProposalCast(
            team: [(proposing.zone.id(of: .ivo), .professional)],
            adviser: proposing.zone.id(of: .hanna),
            secretary: proposing.zone.id(of: .frank),
            readers: []
        )
        let other = try await proposing.zone.store.proposal("Samen eten", by: cast, in: .submitted)
        _ = try await proposing.perform(WithdrawProposal(other), as: .ivo)
        let merge = MergeProposals(proposing.id, into: other, reason: "Hetzelfde plan.")
        #expect(try await proposing.refusal(merge, as: .hanna) == "proposal-successor-closed")
    }
}

@Suite struct `An objection to a decision` {
    @Test func `can be made until the last second of thirty working days`() async throws {
        let proposing = try await Proposing.at(.reviewed)
        _ = try await proposing.zone.id(of: .gijs)
        try await proposing.decide(.declined)
        let due = try #require(try await proposing.now.due)
        let object = FileObjection(proposing.id, .newFact, "Er is een sponsor.")
        #expect(try await proposing.refusal(object, as: .bilal) == "not-allowed")
        proposing.zone.clock.set(due)
        #expect(try await proposing.refusal(object, as: .anna) == "proposal-objection-too-late")
        proposing.zone.clock.set(due - 1)
        #expect(try await proposing.refusal(object, as: .anna) == nil)
        #expect(try await proposing.state == .inObjection)
    }

    @Test(arguments: [(true, ProposalState.upheld), (false, .forDecision)])
    func `is ruled on by somebody who did not vote`(isUpheld: Bool, state: ProposalState) async throws {
        let proposing = try await Proposing.at(.reviewed)
        let gijs = try await proposing.zone.id(of: .gijs)
        try await proposing.decide(.declined)
        let filed = FileObjection(proposing.id, .procedure, "Niemand las de bijlage.")
        let id = try await proposing.perform(filed, as: .anna)
        let secretary = """
            INSERT INTO body_secretaries (body_id, member_id, began_at) VALUES ('stuurgroep', '\(gijs)', 0)
            """
        try await proposing.zone.store.keep(Raw(sql: secretary))
        let rule = RuleOnObjection(id, isUpheld: isUpheld, reason: "Zo is het.")
        #expect(try await proposing.refusal(rule, as: .gijs) == "proposal-voted-already")
        #expect(try await proposing.refusal(rule, as: .hanna) == "not-allowed")
        #expect(try await proposing.refusal(rule, as: .frank) == nil)
        #expect(try await proposing.state == state)
        #expect(try await proposing.refusal(rule, as: .frank) == "proposal-not-now")
    }

    @Test func `is not for what was approved`() async throws {
        let proposing = try await Proposing.at(.reviewed)
        _ = try await proposing.zone.id(of: .gijs)
        try await proposing.decide(.approved)
        let object = FileObjection(proposing.id, .newFact, "Toch.")
        #expect(try await proposing.refusal(object, as: .anna) == "proposal-not-now")
    }

    @Test func `leaves a returned proposal to be revised`() async throws {
        let proposing = try await Proposing.at(.reviewed)
        _ = try await proposing.zone.id(of: .gijs)
        try await proposing.decide(.returned)
        _ = try await proposing.perform(ReviseProposal(proposing.id), as: .anna)
        #expect(try await proposing.state == .revision)
    }
}

public import Challenges
public import MixedZone

/// Who is who to an example proposal.
public struct ProposalCast: Sendable {
    /// The spokesperson first; each in a capacity that fits.
    public let team: [(member: Member.ID, capacity: TeamMember.Capacity)]
    public let adviser: Member.ID
    /// Of the body that decides, or an administrator.
    public let secretary: Member.ID
    public let readers: [Member.ID]

    public init(
        team: [(member: Member.ID, capacity: TeamMember.Capacity)],
        adviser: Member.ID,
        secretary: Member.ID,
        readers: [Member.ID]
    ) {
        self.team = team
        self.adviser = adviser
        self.secretary = secretary
        self.readers = readers
    }
}

extension FactSheet {
    /// Complete: € 6.000 of cost, € 4.000 of it asked of the municipality.
    public static func example() -> FactSheet {
        var sheet = FactSheet()
        sheet.dependency = .partial
        sheet.maturity = .exploration
        sheet.startsOn = CivilDay("2027-04-01")
        sheet.endsOn = CivilDay("2027-12-31")
        sheet.indicator.name = "Mensen die elke week meedoen"
        sheet.indicator.unit = "mensen per week"
        sheet.indicator.method = "Lijst bij de deur"
        sheet.indicator.baseline = 0
        sheet.indicator.target = 25
        sheet.indicator.targetOn = CivilDay("2027-12-31")
        sheet.money = [
            MoneyLine(.cost, "Keuken", cents: 600_000),
            MoneyLine(.municipal, "Bijdrage", cents: 400_000),
            MoneyLine(.market, "Maaltijden", cents: 200_000),
        ]
        return sheet
    }
}

extension Store {
    /// A team in the centre with everybody of the cast, the first one its spokesperson.
    public func team(_ name: String = "Samen koken", of cast: ProposalCast) async throws -> Team.ID {
        try await build(.area("centrum"))
        try await build(.theme("groen"))
        guard let first = cast.team.first else { throw KernelRefusal.missing }
        let form = FormTeam(
            .initiativeGroup,
            name: name,
            purpose: "Koken met de buurt.",
            theme: "groen",
            area: "centrum",
            as: first.capacity
        )
        let team = try await perform(form, as: .member(first.member))
        for other in cast.team.dropFirst() {
            _ = try await perform(InviteToTeam(other.member, to: team), as: .member(first.member))
            let answer = AnswerTeamInvitation(
                team,
                for: other.member,
                isAccepted: true,
                as: other.capacity
            )
            _ = try await perform(answer, as: .member(other.member))
        }
        return team
    }

    /// A complete draft of the team.
    public func draft(
        _ title: String,
        of team: Team.ID,
        by cast: ProposalCast,
        facts: FactSheet = .example()
    ) async throws -> Proposal.ID {
        guard let first = cast.team.first else { throw KernelRefusal.missing }
        let speaker = MixedZone.Actor.member(first.member)
        let id = try await perform(BeginProposal(title, of: team), as: speaker)
        for section in ProposalSection.allCases {
            _ = try await perform(SaveSection(id, section, basedOn: 0, "Tekst over \(section)."), as: speaker)
        }
        _ = try await perform(SaveFacts(id, basedOn: 0, facts), as: speaker)
        for other in cast.team {
            _ = try await perform(DeclareInterests(id, ""), as: .member(other.member))
        }
        return id
    }

    /// A proposal along the straight road to the state: to a member's table, in, in care, on the long track, read.
    public func proposal(
        _ title: String = "Samen koken",
        by cast: ProposalCast,
        in state: ProposalState,
        facts: FactSheet = .example()
    ) async throws -> Proposal.ID {
        let team = try await team(of: cast)
        let id = try await draft(title, of: team, by: cast, facts: facts)
        guard state != .draft, let first = cast.team.first else { return id }
        let adviser = MixedZone.Actor.member(cast.adviser)
        let secretary = MixedZone.Actor.member(cast.secretary)
        _ = try await perform(OfferToMembers(id), as: .member(first.member))
        guard state != .awaitingMembers else { return id }
        for other in cast.team.dropFirst() {
            _ = try await perform(ConsentToSubmission(id), as: .member(other.member))
        }
        guard state != .submitted else { return id }
        _ = try await perform(TakeProposal(id), as: adviser)
        switch state {
        case .screening: return id
        case .moreInfo:
            _ = try await perform(AskQuestions(id, ["Wie houdt de sleutel?"]), as: adviser)
            return id
        case .referral:
            let refer = ReferProposal(id, reason: "Dit is zorg.", elsewhere: "Het zorgloket.")
            _ = try await perform(refer, as: adviser)
            return id
        default: break
        }
        let choose = ChooseTrack(
            id,
            .long,
            isWithinMandate: true,
            hasAffectedObjection: false,
            reason: "Boven de grens."
        )
        _ = try await perform(choose, as: adviser)
        guard state != .onTrack else { return id }
        _ = try await perform(AssignReviewers(id, cast.readers), as: secretary)
        guard state != .inReview else { return id }
        for reader in cast.readers {
            _ = try await perform(GiveReview.example(id, version: 1), as: .member(reader))
        }
        guard state != .reviewed else { return id }
        _ = try await perform(ReviseProposal(id), as: .member(first.member))
        return id
    }
}

extension GiveReview {
    /// In favour, with a four for everything.
    public static func example(
        _ id: Proposal.ID,
        version: Int,
        _ advice: Review.Recommendation = .yes,
        opinion: String = "Een goed plan."
    ) -> GiveReview {
        let scores = ["effect": 4, "support": 4, "feasible": 4, "money": 4]
        return GiveReview(id, version: version, scores: scores, advice, opinion: opinion)
    }
}

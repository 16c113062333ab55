public import Challenges
public import MixedZone

/// Who sits where in an example body.
public struct BodyCast: Sendable {
    public let staff: [Member.ID]
    public let residents: [Member.ID]
    public let secretary: Member.ID

    public init(staff: [Member.ID], residents: [Member.ID], secretary: Member.ID) {
        self.staff = staff
        self.residents = residents
        self.secretary = secretary
    }
}

extension Charter {
    /// A simple majority by name, with so many seats, also between meetings.
    public static func example(
        quorum: Int = 3,
        quorumOf: [SeatCategory: Int] = [:],
        majority: Majority = .simple,
        isSecret: Bool = false
    ) -> Charter {
        Charter(
            quorum: quorum,
            quorumOf: quorumOf,
            majority: majority,
            isSecret: isSecret,
            mayVoteOutside: true
        )
    }
}

extension Store {
    /// A body on the long track with a seat for everybody of the cast from the first of 2026 on, staff first.
    ///
    /// - Parameter vacant: seats of residents that nobody holds, after the others.
    public func body(
        _ id: String = "stuurgroep",
        of cast: BodyCast,
        charter: Charter = .example(),
        vacant: Int = 0
    ) async throws {
        let seats =
            cast.staff.map { _ in PlannedSeat(.staff) } + cast.residents.map { _ in PlannedSeat(.resident) }
            + (0..<vacant).map { _ in PlannedSeat(.resident) }
        let name = Bilingual(nl: "Stuurgroep", en: "Steering group")
        let add = AddBody(id, .other, name: name, purpose: name, track: .long, charter: charter, seats: seats)
        _ = try await perform(add, as: .atCommandLine)
        guard let start = CivilDay("2026-01-01") else { throw KernelRefusal.missing }
        for (number, member) in (cast.staff + cast.residents).enumerated() {
            let fill = FillSeat("\(id)-\(number + 1)", with: member, from: start, .appointed)
            _ = try await perform(fill, as: .atCommandLine)
        }
        _ = try await perform(NameSecretary(cast.secretary, of: id), as: .atCommandLine)
    }

    /// A meeting of the body in the state: planned for three weeks on, or of today.
    public func meeting(
        of body: String = "stuurgroep",
        in state: MeetingState = .planned
    ) async throws -> Meeting.ID {
        let start = state == .planned || state == .cancelled ? now + 21 * 86_400 : now + 3_600
        let plan = PlanMeeting("Overleg", of: body, from: start, until: start + 7_200, place: "Wijkhuis")
        let id = try await perform(plan, as: .atCommandLine)
        guard state != .planned else { return id }
        if state == .cancelled {
            _ = try await perform(CancelMeeting(id, because: "Ziek."), as: .atCommandLine)
            return id
        }
        _ = try await perform(ConveneMeeting(id), as: .atCommandLine)
        guard state != .convened else { return id }
        _ = try await perform(OpenMeeting(id), as: .atCommandLine)
        guard state != .open else { return id }
        _ = try await perform(CloseMeeting(id), as: .atCommandLine)
        guard state != .closed else { return id }
        _ = try await perform(WriteMinutes("Wij spraken.", of: id), as: .atCommandLine)
        guard state != .minutesDraft else { return id }
        _ = try await perform(AdoptMinutes(id), as: .atCommandLine)
        return id
    }

    /// A ballot between meetings of three days; about the proposal, or about nothing in particular.
    public func ballot(
        of body: String = "stuurgroep",
        about proposal: Proposal.ID? = nil,
        in state: BallotState = .open
    ) async throws -> Ballot.ID {
        let plan = PlanBallot("Gaan wij hiermee door?", for: body, about: proposal)
        let id = try await perform(plan, as: .atCommandLine)
        guard state != .pending else { return id }
        if state == .cancelled {
            _ = try await perform(CancelBallot(id, because: "Nog niet."), as: .atCommandLine)
            return id
        }
        _ = try await perform(OpenBallot(id, until: now + 3 * 86_400), as: .atCommandLine)
        guard state != .open else { return id }
        _ = try await perform(CloseBallot(id), as: .atCommandLine)
        return id
    }

    /// Brings a reviewed proposal up for decision, by a point on the agenda of a meeting three weeks on.
    public func bringToTable(_ proposal: Proposal.ID, of body: String = "stuurgroep") async throws {
        let meeting = try await meeting(of: body)
        let put = PutOnAgenda("", .decision, of: meeting, proposal: proposal)
        _ = try await perform(put, as: .atCommandLine)
    }

    /// A voting round of the area that opens tomorrow and lasts ten days, or with plans eight days on.
    public func round(
        in area: String = "centrum",
        by body: String = "stuurgroep",
        with plans: [Proposal.ID] = [],
        budgetCents: Int = 1_000_000
    ) async throws -> Round.ID {
        try await build(.area(area))
        let opensAt = now + (plans.isEmpty ? 1 : 8) * 86_400
        let plan = PlanRound(
            "Stemronde centrum",
            area: area,
            body: body,
            year: 2026,
            budgetCents: budgetCents,
            points: 10,
            mostPerPlan: 5,
            from: opensAt,
            until: opensAt + 10 * 86_400
        )
        let id = try await perform(plan, as: .atCommandLine)
        for plan in plans { _ = try await perform(AddPlan(plan, to: id), as: .atCommandLine) }
        return id
    }
}

extension DecisionDraft {
    /// With a reason, a route for objections, and a measurement next year.
    public static func example(
        _ outcome: DecisionOutcome = .approved,
        because reason: String = "Het plan past bij de wijk.",
        visibleFrom: Instant? = nil
    ) -> DecisionDraft {
        let due = CivilDay("2027-03-31")
        return DecisionDraft(
            outcome,
            because: reason,
            conditions: outcome == .approvedWithConditions
                ? due.map { [ConditionDraft("Eerst een vergunning.", before: $0)] } ?? [] : [],
            legalStatus: .mandate,
            objectionRoute: "Schrijf aan het college.",
            measureOn: CivilDay("2027-12-01"),
            visibleFrom: visibleFrom
        )
    }
}

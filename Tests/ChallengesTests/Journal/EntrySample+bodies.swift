import MixedZone
import Support

@testable import Challenges

extension EntrySample {
    static let bodies = composition + meetings + ballots + decided

    private static let composition = [
        EntrySample(AddBody.self, AddBody.Added.self, by: .frank) { _ in
            let text = Bilingual(nl: "Vrijetekst", en: "Vrijetekst")
            let seats = [PlannedSeat(.resident, function: text)]
            return AddBody(
                "raad",
                .other,
                name: text,
                purpose: text,
                charter: .example(quorum: 1),
                seats: seats
            )
        },
        EntrySample(EndBody.self, EndBody.Ended.self, by: .frank) { zone in
            try await gremium(zone)
            return EndBody("stuurgroep")
        },
        EntrySample(AddBodySeat.self, AddBodySeat.Added.self, by: .frank) { zone in
            try await gremium(zone)
            let text = Bilingual(nl: "Vrijetekst", en: "Vrijetekst")
            return AddBodySeat(PlannedSeat(.adviser, function: text), to: "stuurgroep")
        },
        EntrySample(RemoveBodySeat.self, RemoveBodySeat.Removed.self, by: .frank) { zone in
            try await gremium(zone)
            let add = AddBodySeat(PlannedSeat(.adviser), to: "stuurgroep")
            return RemoveBodySeat(try await zone.perform(add, as: .frank))
        },
        EntrySample(ChangeBody.self, ChangeBody.Changed.self, by: .frank) { zone in
            try await gremium(zone)
            let name = Bilingual(nl: "Regiegroep", en: "Directing group")
            let purpose = Bilingual(nl: "Vrijetekst", en: "Vrijetekst")
            return ChangeBody("stuurgroep", name: name, purpose: purpose, track: .quick)
        },
        EntrySample(ChangeCharter.self, ChangeCharter.Changed.self, by: .frank) { zone in
            try await gremium(zone)
            return ChangeCharter(
                "stuurgroep",
                .example(quorum: 1, quorumOf: [.staff: 1], majority: .twoThirds)
            )
        },
        EntrySample(FillSeat.self, FillSeat.Filled.self, by: .frank) { zone in
            try await gremium(zone)
            let start = try CivilDay("2026-12-01").orThrow("day")
            return FillSeat(
                "stuurgroep-1",
                with: try await zone.id(of: .dora),
                asDeputy: true,
                from: start,
                .drawn
            )
        },
        EntrySample(EndSeat.self, EndSeat.Ended.self, by: .frank) { zone in
            try await gremium(zone)
            let term = try await zone.store.read { try SeatTerm.all(of: "stuurgroep", $0) }.first
            return EndSeat(try term.orThrow("term").id, before: try CivilDay("2026-12-01").orThrow("day"))
        },
        EntrySample(NameSecretary.self, NameSecretary.Named.self, by: .frank) { zone in
            try await gremium(zone)
            return NameSecretary(try await zone.id(of: .dora), of: "stuurgroep")
        },
        EntrySample(EndSecretary.self, EndSecretary.Ended.self, by: .frank) { zone in
            try await gremium(zone)
            return EndSecretary(try await zone.id(of: .hanna), of: "stuurgroep")
        },
    ]

    private static let meetings = [
        EntrySample(PlanMeeting.self, PlanMeeting.Planned.self, by: .hanna) { zone in
            try await gremium(zone)
            let start = try amsterdam("2026-12-01 19:00")
            return PlanMeeting(
                "Vrijetekst",
                of: "stuurgroep",
                from: start,
                until: start + 3_600,
                place: "Vrijetekst"
            )
        },
        EntrySample(ConveneMeeting.self, NoFacts.self, by: .hanna) { zone in
            ConveneMeeting(try await meeting(zone, .planned))
        },
        EntrySample(OpenMeeting.self, NoFacts.self, by: .hanna) { zone in
            OpenMeeting(try await meeting(zone, .convened))
        },
        EntrySample(CloseMeeting.self, NoFacts.self, by: .hanna) { zone in
            CloseMeeting(try await meeting(zone, .open))
        },
        EntrySample(CancelMeeting.self, NoFacts.self, by: .hanna) { zone in
            CancelMeeting(try await meeting(zone, .convened), because: "Vrijetekst van Persoonsnaam")
        },
        EntrySample(PutOnAgenda.self, PutOnAgenda.Put.self, by: .hanna) { zone in
            PutOnAgenda(
                "Vrijetekst",
                .issue,
                of: try await meeting(zone, .planned),
                explanation: "Vrijetekst"
            )
        },
        EntrySample(NoteAttendance.self, NoteAttendance.Noted.self, by: .hanna) { zone in
            let id = try await meeting(zone, .convened)
            return NoteAttendance(try await zone.id(of: .gijs), isPresent: true, in: id)
        },
        EntrySample(WriteMinutes.self, NoFacts.self, by: .hanna) { zone in
            WriteMinutes("Vrijetekst van Persoonsnaam", of: try await meeting(zone, .closed))
        },
        EntrySample(AdoptMinutes.self, NoFacts.self, by: .hanna) { zone in
            AdoptMinutes(try await meeting(zone, .minutesDraft))
        },
        EntrySample(AddAction.self, AddAction.Added.self, by: .hanna) { zone in
            let id = try await meeting(zone, .open)
            return AddAction(
                "Vrijetekst",
                in: id,
                by: try await zone.id(of: .gijs),
                before: CivilDay("2026-12-24")
            )
        },
        EntrySample(SettleAction.self, SettleAction.Settled.self, by: .hanna) { zone in
            let id = try await meeting(zone, .open)
            return SettleAction(try await zone.perform(AddAction("Bel.", in: id), as: .hanna), isDone: true)
        },
    ]

    private static let ballots = [
        EntrySample(PlanBallot.self, PlanBallot.Planned.self, by: .hanna) { zone in
            try await gremium(zone)
            return PlanBallot("Vrijetekst van Persoonsnaam?", for: "stuurgroep")
        },
        EntrySample(OpenBallot.self, OpenBallot.Opened.self, by: .hanna) { zone in
            OpenBallot(try await ballot(zone, .pending), until: try amsterdam("2026-12-01 17:00"))
        },
        EntrySample(CastVote.self, CastVote.Voted.self, by: .gijs) { zone in
            CastVote(.inFavour, in: try await ballot(zone, .open))
        },
        EntrySample(RecuseFromBallot.self, RecuseFromBallot.Recused.self, by: .gijs) { zone in
            RecuseFromBallot(try await ballot(zone, .open))
        },
        EntrySample(CloseBallot.self, BallotClosing.self, by: .hanna) { zone in
            let id = try await ballot(zone, .open)
            _ = try await zone.perform(CastVote(.abstain, in: id), as: .gijs)
            return CloseBallot(id)
        },
        EntrySample(CancelBallot.self, CancelBallot.Cancelled.self, by: .hanna) { zone in
            CancelBallot(try await ballot(zone, .pending), because: "Vrijetekst")
        },
        EntrySample(CloseDueBallots.self, CloseDueBallots.Due.self, by: nil) { zone in
            _ = try await ballot(zone, .open)
            zone.clock.advance(days: 4)
            return CloseDueBallots()
        },
        EntrySample(PublishBallots.self, BallotClosing.self, by: nil) { zone in
            let id = try await ballot(zone, .pending)
            let (closing, later) = (zone.clock.now + 3_600, zone.clock.now + 86_400)
            _ = try await zone.perform(OpenBallot(id, until: closing, visibleFrom: later), as: .hanna)
            _ = try await zone.perform(CastVote(.inFavour, in: id), as: .gijs)
            _ = try await zone.perform(CloseBallot(id), as: .hanna)
            zone.clock.set(later)
            return PublishBallots()
        },
    ]

    static func gremium(_ zone: TestStore) async throws {
        _ = try await zone.id(of: .frank)
        let cast = BodyCast(
            staff: [try await zone.id(of: .gijs)],
            residents: [],
            secretary: try await zone.id(of: .hanna)
        )
        try await zone.store.body(of: cast, charter: .example(quorum: 1))
    }

    private static func meeting(_ zone: TestStore, _ state: MeetingState) async throws -> Meeting.ID {
        try await gremium(zone)
        return try await zone.store.meeting(in: state)
    }

    private static func ballot(_ zone: TestStore, _ state: BallotState) async throws -> Ballot.ID {
        try await gremium(zone)
        return try await zone.store.ballot(in: state)
    }
}

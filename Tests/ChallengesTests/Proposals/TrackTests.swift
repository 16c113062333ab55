import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `The track of a proposal` {
    /// What makes a small plan fit the quick track, with one thing changed.
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var sheet = FactSheet.small
        var isWithinMandate = true
        var hasAffectedObjection = false
        let isQuick: Bool

        static let all: [Case] = [
            Case(testDescription: "everything holds, the cost is the threshold", isQuick: true),
            Case(
                testDescription: "one cent above the threshold",
                sheet: changed { sheet in
                    sheet.money[0] = MoneyLine(.cost, "Keuken", cents: TrackRules.usual.thresholdCents + 1)
                    sheet.money[1] = MoneyLine(.municipal, "Bijdrage", cents: 300_001)
                },
                isQuick: false
            ),
            Case(testDescription: "needs a permit", sheet: changed { $0.needsPermit = true }, isQuick: false),
            Case(
                testDescription: "cannot be reversed",
                sheet: changed { $0.isReversible = false },
                isQuick: false
            ),
            Case(testDescription: "outside the mandate", isWithinMandate: false, isQuick: false),
            Case(testDescription: "somebody affected objects", hasAffectedObjection: true, isQuick: false),
        ]

        private static func changed(_ change: (inout FactSheet) -> Void) -> FactSheet {
            var sheet = FactSheet.small
            change(&sheet)
            return sheet
        }
    }

    @Test(arguments: Case.all)
    func `is quick only where every criterion holds, and says by which values`(one: Case) async throws {
        let proposing = try await Proposing.at(.screening, facts: one.sheet)
        let quick = choose(proposing, .quick, one)
        #expect(
            try await proposing.refusal(quick, as: .hanna)
                == (one.isQuick ? nil : "proposal-criteria-not-met")
        )
        if !one.isQuick { _ = try await proposing.perform(choose(proposing, .long, one), as: .hanna) }
        let now = try await proposing.now
        #expect(now.track == (one.isQuick ? .quick : .long))
        let criteria = try #require(now.criteria)
        #expect(criteria.allowQuick == one.isQuick)
        #expect(criteria.costCents == one.sheet.sums.cost)
        #expect(criteria.thresholdCents == TrackRules.usual.thresholdCents)
        #expect(try await proposing.zone.asks(of: .hanna) == ["take-proposal"])
    }

    @Test func `is chosen by the rules of the year`() async throws {
        let proposing = try await Proposing.at(.screening, facts: FactSheet.small)
        let rules = TrackRules(year: 2027, thresholdCents: 100, quickReviewers: 1, longReviewers: 2)
        _ = try await proposing.perform(ChangeTrackRules(rules), as: .frank)
        let quick = choose(proposing, .quick, Case.all[0])
        try proposing.zone.clock.set("2027-01-04 09:00")
        #expect(try await proposing.refusal(quick, as: .hanna) == "proposal-criteria-not-met")
        let past = TrackRules(year: 2026, thresholdCents: 1, quickReviewers: 1, longReviewers: 2)
        #expect(try await proposing.refusal(ChangeTrackRules(past), as: .frank) == "invalid-fields")
    }

    @Test func `changes at once for the adviser, and starts the clock anew a single time`() async throws {
        let proposing = try await Proposing.at(.screening, facts: FactSheet.small)
        _ = try await proposing.perform(choose(proposing, .quick, Case.all[0]), as: .hanna)
        let daan = try await proposing.zone.id(of: .daan)
        let dora = try await proposing.zone.id(of: .dora)
        _ = try await proposing.perform(AssignReviewers(proposing.id, [daan]), as: .frank)
        proposing.zone.clock.advance(days: 1)
        _ = try await proposing.perform(ChangeTrack(proposing.id, reason: "Te groot."), as: .hanna)
        #expect(try await proposing.now.track == .long)
        let first = try #require(try await proposing.now.due)
        #expect(first == (try amsterdam("2026-12-03 00:00")))
        _ = try await proposing.perform(AssignReviewers(proposing.id, [dora]), as: .frank)
        let running = try await proposing.now.due
        proposing.zone.clock.advance(days: 1)
        _ = try await proposing.perform(ChangeTrack(proposing.id, reason: "Toch klein."), as: .hanna)
        #expect(try await proposing.now.track == .quick)
        #expect(try await proposing.now.due == running)
    }

    @Test func `changes for members of the body when two of them want it`() async throws {
        let proposing = try await Proposing.at(.reviewed)
        try await proposing.seatInBody(.gijs, .ivo)
        let change = ChangeTrack(proposing.id, reason: "Het past op de korte route.")
        #expect(try await proposing.refusal(change, as: .gijs) == "proposal-criteria-not-met")
        #expect(try await proposing.refusal(change, as: .jasmijn) == "not-allowed")
        let quick = try await Proposing.at(.screening, facts: FactSheet.small)
        try await quick.seatInBody(.gijs, .ivo)
        _ = try await quick.perform(choose(quick, .quick, Case.all[0]), as: .hanna)
        let daan = try await quick.zone.id(of: .daan)
        _ = try await quick.perform(AssignReviewers(quick.id, [daan]), as: .frank)
        let longer = ChangeTrack(quick.id, reason: "Dit vraagt meer.")
        #expect(try await quick.perform(longer, as: .gijs) == false)
        #expect(try await quick.perform(longer, as: .gijs) == false)
        #expect(try await quick.state == .inReview)
        #expect(try await quick.perform(longer, as: .ivo) == true)
        #expect(try await quick.state == .onTrack)
        #expect(try await quick.now.track == .long)
    }

    @Test func `changes during a review without showing anybody what others think too early`() async throws {
        let proposing = try await Proposing.at(.screening, facts: FactSheet.small)
        _ = try await proposing.perform(choose(proposing, .quick, Case.all[0]), as: .hanna)
        let people = try await proposing.people(.daan, .dora)
        _ = try await proposing.perform(AssignReviewers(proposing.id, people), as: .frank)
        _ = try await proposing.perform(GiveReview.example(proposing.id, version: 1), as: .daan)
        _ = try await proposing.perform(ChangeTrack(proposing.id, reason: "Te groot."), as: .hanna)
        #expect(try await proposing.reviews(for: nil) == [])
        #expect(try await proposing.reviews(for: people[1]).map(\.reviewer) == [people[1]])
        _ = try await proposing.perform(AssignReviewers(proposing.id, []), as: .frank)
        #expect(try await proposing.zone.asks(of: .dora) == ["review", "review"])
        #expect(try await proposing.zone.asks(of: .daan) == ["review"])
        _ = try await proposing.perform(GiveReview.example(proposing.id, version: 1), as: .dora)
        #expect(try await proposing.reviews(for: nil).count == 2)
    }

    private func choose(_ proposing: Proposing, _ track: Proposal.Track, _ one: Case) -> ChooseTrack {
        ChooseTrack(
            proposing.id,
            track,
            isWithinMandate: one.isWithinMandate,
            hasAffectedObjection: one.hasAffectedObjection,
            reason: "Zie de waarden."
        )
    }
}

extension Proposing {
    /// Two seats in bodies of both tracks.
    func seatInBody(_ first: Person, _ second: Person) async throws {
        let (one, two) = (try await zone.id(of: first), try await zone.id(of: second))
        for track in Proposal.Track.allCases {
            let body = "overleg-\(track.rawValue)"
            let sql = """
                INSERT INTO bodies
                    (id, kind, name_nl, name_en, purpose_nl, purpose_en, decides_track, charter, position)
                    VALUES ('\(body)', 'other', 'O', 'O', '', '', '\(track.rawValue)', '{}', 0);
                INSERT INTO body_seats (id, body_id, position, category, has_vote)
                    VALUES ('\(body)-1', '\(body)', 1, 'staff', 1), ('\(body)-2', '\(body)', 2, 'staff', 1);
                INSERT INTO seat_holders (seat_id, member_id, is_deputy, starts_on, designation)
                    VALUES ('\(body)-1', '\(one)', 0, '2026-01-01', 'appointed'),
                        ('\(body)-2', '\(two)', 0, '2026-01-01', 'appointed');
                """
            try await zone.store.keep(Raw(sql: sql))
        }
    }
}

import GRDB
import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `Handing a proposal in` {
    @Test func `lists everything that is missing`() async throws {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        let team = try await zone.store.team(of: zone.cast())
        let id = try await zone.perform(BeginProposal("Leeg", of: team), as: .anna)
        do {
            _ = try await zone.perform(OfferToMembers(id), as: .anna)
            Issue.record("an empty proposal was offered")
        } catch let invalid as InvalidFields {
            #expect(
                invalid.problems.map(\.field) == [
                    "problem", "plan", "planning", "revenue", "support", "risks", "money", "dependency",
                    "maturity", "startsOn", "indicatorName", "indicatorUnit", "target", "targetOn",
                    "interests",
                ]
            )
        }
    }

    @Test(arguments: Lack.all)
    func `asks for one thing where one is missing`(lack: Lack) async throws {
        var sheet = FactSheet.example()
        lack.take(&sheet)
        let proposing = try await Proposing.at(.draft, facts: sheet)
        await #expect(throws: InvalidFields(lack.problems)) {
            try await proposing.perform(OfferToMembers(proposing.id), as: .anna)
        }
    }

    @Test func `needs a text about permits only where one is needed`() async throws {
        var sheet = FactSheet.example()
        sheet.needsPermit = true
        let proposing = try await Proposing.at(.draft, facts: sheet)
        _ = try await proposing.perform(SaveSection(proposing.id, .permits, basedOn: 1, ""), as: .anna)
        let problem = FieldProblem("permits", "section-missing")
        await #expect(throws: InvalidFields([problem])) {
            try await proposing.perform(OfferToMembers(proposing.id), as: .anna)
        }
        sheet.needsPermit = false
        _ = try await proposing.perform(SaveFacts(proposing.id, basedOn: 1, sheet), as: .anna)
        _ = try await proposing.perform(OfferToMembers(proposing.id), as: .anna)
        #expect(try await proposing.state == .awaitingMembers)
    }

    @Test func `is offered by the spokesperson alone, and every other member is asked`() async throws {
        let proposing = try await Proposing.at(.draft)
        let offer = OfferToMembers(proposing.id)
        #expect(try await proposing.refusal(offer, as: .bilal) == "not-allowed")
        #expect(try await proposing.refusal(offer, as: .anna) == nil)
        #expect(try await proposing.zone.asks(of: .bilal) == ["consent"])
        #expect(try await proposing.zone.asks(of: .carla) == ["consent"])
        #expect(try await proposing.zone.asks(of: .anna) == [])
    }

    @Test func `stops when a member objects, with the reason`() async throws {
        let proposing = try await Proposing.at(.awaitingMembers)
        let object = ObjectToSubmission(proposing.id, reason: "")
        #expect(try await proposing.refusal(object, as: .carla) == "invalid-fields")
        _ = try await proposing.perform(ObjectToSubmission(proposing.id, reason: "De buren!"), as: .carla)
        #expect(try await proposing.state == .draft)
        #expect(try await proposing.versions.isEmpty)
    }

    @Test func `happens at once when everybody has agreed`() async throws {
        let proposing = try await Proposing.at(.awaitingMembers)
        _ = try await proposing.perform(ConsentToSubmission(proposing.id), as: .bilal)
        #expect(try await proposing.state == .awaitingMembers)
        _ = try await proposing.perform(ConsentToSubmission(proposing.id), as: .bilal)
        _ = try await proposing.perform(ConsentToSubmission(proposing.id), as: .carla)
        #expect(try await proposing.state == .submitted)
        for person in [Person.anna, .bilal, .carla] {
            #expect(try await proposing.zone.asks(of: person).last == "receipt")
        }
        #expect(try await proposing.zone.asks(of: .hanna) == ["take-proposal"])
    }

    @Test func `happens by the clock after two working days, to the second`() async throws {
        let proposing = try await Proposing.at(.awaitingMembers)
        try proposing.zone.clock.set("2026-11-26 23:59")
        proposing.zone.clock.advance(seconds: 59)
        try await proposing.clock(SubmitProposals())
        #expect(try await proposing.state == .awaitingMembers)
        proposing.zone.clock.advance(seconds: 1)
        let due = try await proposing.zone.store.read { try SubmitProposals.nextDue($0) }
        #expect(due == proposing.zone.clock.now)
        try await proposing.clock(SubmitProposals())
        try await proposing.clock(SubmitProposals())
        #expect(try await proposing.state == .submitted)
        #expect(try await proposing.versions.count == 1)
    }

    @Test func `skips days on which nobody works`() async throws {
        let proposing = try await Proposing.at(.awaitingMembers, time: "2026-12-24 09:00")
        let due = try await proposing.now.due
        #expect(due == (try amsterdam("2026-12-30 00:00")))
    }

    @Test func `fixes the words and figures under a hash that nobody can change`() async throws {
        let proposing = try await Proposing.at(.submitted)
        let version = try #require(try await proposing.versions.first)
        #expect(version.isWhole)
        #expect(version.content[.plan] == "Tekst over plan.")
        #expect(version.sums == MoneySums(FactSheet.example().money))
        #expect(version.json.hasPrefix("{\"facts\":{\"dependency\":\"partial\","))
        let tries = [
            "UPDATE versions SET content = '{}'", "DELETE FROM versions", "DELETE FROM version_authors",
        ]
        for sql in tries {
            await #expect(throws: (any Error).self) { try await proposing.zone.store.keep(Raw(sql: sql)) }
        }
    }

    @Test func `is the moment from which everybody can read it`() async throws {
        let proposing = try await Proposing.at(.awaitingMembers)
        #expect(try await proposing.now.circles == [.team(try await proposing.now.team.description)])
        _ = try await proposing.perform(ConsentToSubmission(proposing.id), as: .bilal)
        _ = try await proposing.perform(ConsentToSubmission(proposing.id), as: .carla)
        #expect(try await proposing.now.circles == [.everyone])
        let (id, now) = (proposing.id, proposing.zone.clock.now)
        let steps = try await proposing.zone.store.read {
            try Step.all(of: Thing(.proposal, id), for: .stranger, at: now, $0).map(\.name)
        }
        #expect(steps == ["submit"])
    }

    /// One thing that is taken away from a complete sheet.
    struct Lack: Sendable, CustomTestStringConvertible {
        let problems: [FieldProblem]
        let take: @Sendable (inout FactSheet) -> Void

        var testDescription: String { problems.map(\.slug).joined(separator: ", ") }

        init(_ field: String, _ slug: String, _ take: @escaping @Sendable (inout FactSheet) -> Void) {
            problems = [FieldProblem(field, slug)]
            self.take = take
        }

        static let all = [
            Lack("money", "costs-not-covered") { $0.money[2] = MoneyLine(.market, "Minder", cents: 199_999) },
            Lack("dependency", "dependency-missing") { $0.dependency = nil },
            Lack("dependency", "dependency-differs") { $0.dependency = .full },
            Lack("dependency", "dependency-differs") { $0.dependency = FactSheet.Dependency.none },
            Lack("maturity", "maturity-missing") { $0.maturity = nil },
            Lack("startsOn", "start-missing") { $0.startsOn = nil },
            Lack("indicatorName", "indicator-missing") { $0.indicator.name = "" },
            Lack("indicatorUnit", "unit-missing") { $0.indicator.unit = "" },
            Lack("target", "target-missing") { $0.indicator.target = nil },
            Lack("targetOn", "target-day-missing") { $0.indicator.targetOn = nil },
        ]
    }
}

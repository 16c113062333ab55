import GRDB
import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `What comes of a work session` {
    private func zone() async throws -> TestStore {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        return zone
    }

    @Test func `is who was there, by the one who runs it, from the beginning on`() async throws {
        let zone = try await zone()
        let id = try await zone.session()
        _ = try await zone.perform(SignUpForSession(id), as: .daan)
        let (anna, carla) = (try await zone.id(of: .anna), try await zone.id(of: .carla))
        let noted = NoteSessionAttendance(id, present: [anna, carla])
        #expect(try await zone.refusal(noted, as: .bilal) == "session-not-begun")
        try zone.clock.set("2026-11-26 19:00")
        #expect(try await zone.refusal(noted, as: .daan) == "not-allowed")
        for _ in 0..<2 { _ = try await zone.perform(noted, as: .bilal) }
        let guests = try await zone.guests(at: id)
        #expect(guests.filter(\.isPresent).map(\.name) == ["Anna Adema", "Carla Cornelissen"])
        #expect(guests.count == 3)
    }

    @Test func `goes into the draft below what stands there, with where it is from, once`() async throws {
        let zone = try await zone()
        let (session, proposal, result) = try await zone.result("Een keuken op het plein.")
        _ = try await zone.perform(SaveSection(proposal, .plan, basedOn: 0, "Wij koken."), as: .bilal)
        let source = "Uit de werksessie."
        let takeOver = TakeOverResult(result, of: session, into: proposal, source: source)
        #expect(try await zone.refusal(takeOver, as: .daan) == "not-allowed")
        _ = try await zone.perform(takeOver, as: .carla)
        let text = try await zone.store.read { try SectionVersion.newest(of: proposal, $0)[.plan] }
        #expect(text?.content == "Wij koken.\n\nEen keuken op het plein.\n\nUit de werksessie.")
        #expect(text?.author == (try await zone.id(of: .carla)))
        #expect(try await zone.refusal(takeOver, as: .carla) == "session-taken-over")
    }

    @Test func `is undone as a whole when the draft cannot be written in`() async throws {
        let zone = try await zone()
        let (session, proposal, result) = try await zone.result("Een keuken.")
        let long = String(repeating: "x", count: ProposalSection.longest)
        _ = try await zone.perform(SaveSection(proposal, .plan, basedOn: 0, long), as: .anna)
        let takeOver = TakeOverResult(result, of: session, into: proposal, source: "")
        #expect(try await zone.refusal(takeOver, as: .anna) == "invalid-fields")
        #expect(try await zone.store.read { try SessionResult.all(of: session, $0).first?.proposal } == nil)
    }
}

@Suite struct `The work forms of a zone` {
    @Test func `begin with the usual ones, each with a script in two languages`() async throws {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        let forms = try await zone.store.read { try WorkForm.offered($0) }
        #expect(forms.count == 8)
        for form in forms {
            #expect(AddWorkForm.lengths.contains(form.minutes), "\(form.id)")
            #expect(form.script.allSatisfy { !$0.title.nl.isEmpty && !$0.text.en.isEmpty }, "\(form.id)")
        }
    }

    @Test func `can be extended and withdrawn by editors and administrators`() async throws {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        #expect(try await zone.refusal(AddWorkForm(.example()), as: .anna) == "not-allowed")
        _ = try await zone.perform(AddWorkForm(.example()), as: .jasmijn)
        #expect(try await zone.refusal(AddWorkForm(.example()), as: .frank) == "work-form-exists")
        await #expect(throws: InvalidFields([FieldProblem("script", "work-form-script")])) {
            try await zone.perform(AddWorkForm(.example(minutes: 14)), as: .frank)
        }
        _ = try await zone.perform(RetireWorkForm("wandeling"), as: .frank)
        #expect(try await zone.store.read { try WorkForm.offered($0) }.count == 8)
    }
}

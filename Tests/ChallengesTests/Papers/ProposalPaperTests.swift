import Foundation
import GRDB
import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `A paper of a proposal` {
    private let pdf = Data("%PDF-1.7".utf8)

    private func add(
        _ name: String,
        _ proposing: Proposing,
        by person: Person = .carla
    ) async throws -> Paper.ID {
        try await proposing.perform(AddPaper(name, pdf, to: Thing(.proposal, proposing.id)), as: person)
    }

    private func sees(_ id: Paper.ID, _ person: Person, _ proposing: Proposing) async throws -> Bool {
        let (member, now) = (try await proposing.zone.id(of: person), proposing.zone.clock.now)
        return try await proposing.zone.store.read { db in
            let day = try Zone.load(db).timeZone.day(of: now)
            let sight = try Sight.load(Standing.load(.member(member), at: now, db), on: day, db)
            return try Paper.find(id, db)?.isVisible(to: sight, at: now) ?? false
        }
    }

    /// Everybody in the team agrees, and it is handed in.
    private func handIn(_ proposing: Proposing) async throws {
        _ = try await proposing.perform(OfferToMembers(proposing.id), as: .anna)
        for person in [Person.bilal, .carla] {
            _ = try await proposing.perform(ConsentToSubmission(proposing.id), as: person)
        }
    }

    @Test func `is the team's alone until it is handed in, and then everybody's`() async throws {
        let proposing = try await Proposing.at(.draft)
        let id = try await add("plan.pdf", proposing)
        for (person, isSeen) in [(Person.anna, true), (.frank, false), (.hanna, false)] {
            #expect(try await sees(id, person, proposing) == isSeen)
        }
        try await handIn(proposing)
        for person in [Person.frank, .hanna, .ivo] { #expect(try await sees(id, person, proposing)) }
    }

    @Test func `stands in the version, with its digest`() async throws {
        let proposing = try await Proposing.at(.draft)
        let id = try await add("plan.pdf", proposing)
        try await handIn(proposing)
        let version = try #require(try await proposing.versions.last)
        let paper = try await proposing.zone.store.read { try Paper.find(id, $0) }.orThrow("paper")
        #expect(version.content.papers == [VersionPaper(paper: id, name: "plan.pdf", digest: paper.digest)])
        #expect(version.isWhole)
    }

    @Test func `that is added for a revision is public with the next version only`() async throws {
        let proposing = try await Proposing.at(.revision)
        let id = try await add("nieuw.pdf", proposing)
        #expect(try await sees(id, .ivo, proposing) == false)
        _ = try await proposing.perform(SubmitRevision(proposing.id), as: .anna)
        #expect(try await sees(id, .ivo, proposing))
        #expect(try await proposing.versions.map(\.content.papers.count) == [0, 1])
    }

    @Test func `that was handed in is taken away by an administrator alone`() async throws {
        let proposing = try await Proposing.at(.draft)
        let (id, other) = (try await add("plan.pdf", proposing), try await add("los.pdf", proposing))
        _ = try await proposing.perform(RemovePaper(other), as: .carla)
        try await handIn(proposing)
        #expect(try await proposing.refusal(RemovePaper(id), as: .carla) == "not-allowed")
        _ = try await proposing.perform(RemovePaper(id), as: .frank)
        #expect(try await proposing.versions.last?.content.papers.count == 1)
    }

    @Test func `is added by who decides in the team, while the document can be edited`() async throws {
        let proposing = try await Proposing.at(.draft)
        let add = AddPaper("plan.pdf", pdf, to: Thing(.proposal, proposing.id))
        #expect(try await proposing.refusal(add, as: .daan) == "missing")
        try await handIn(proposing)
        #expect(try await proposing.refusal(add, as: .carla) == "not-allowed")
        #expect(try await proposing.refusal(add, as: .daan) == "not-allowed")
    }
}

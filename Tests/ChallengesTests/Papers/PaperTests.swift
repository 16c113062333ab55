import Foundation
import GRDB
import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `A paper` {
    /// The first bytes, and what they make it.
    @Test(
        arguments: [
            ("%PDF-1.7 …", .pdf), ("gewoon tekst", .text), ("<script>alert(1)</script>", .text),
            ("<svg onload=alert(1)>", .text), ("#!/bin/sh\nrm", .text), ("MZ\0\0", nil), ("\u{0}", nil),
        ] as [(String, PaperType?)]
    )
    func `is what its content says`(content: String, type: PaperType?) {
        #expect(PaperType(content: Data(content.utf8)) == type)
    }

    @Test func `is a picture by its first bytes, and never by its name`() async throws {
        let png = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0])
        #expect(PaperType(content: png) == .png)
        #expect(PaperType(content: Data([0xFF, 0xD8, 0xFF, 0xE0])) == .jpeg)
        #expect(PaperType(content: Data([0x47, 0x49, 0x46, 0x38, 0])) == nil)
        let executing = try await Executing.at(.running)
        let script = Data("<script>alert(1)</script>".utf8)
        let paper = try await added("plaatje.png", script, executing)
        #expect(paper.type == .text)
        #expect(paper.type.mediaType == "text/plain; charset=utf-8")
        #expect(paper.fileName == "plaatje.png.txt")
    }

    @Test(
        arguments: [
            ("C:\\stukken\\plan.pdf", "plan.pdf"), ("../../etc/plan.PDF", "plan.PDF"), ("plan", "plan.pdf"),
            ("plan.exe", "plan.exe.pdf"),
        ]
    )
    func `is saved under its own name, with an ending that fits`(given: String, saved: String) async throws {
        let executing = try await Executing.at(.running)
        #expect(try await added(given, Data("%PDF-1.7".utf8), executing).fileName == saved)
    }

    @Test func `is of ten megabytes at most, the last byte included, and never empty`() async throws {
        let executing = try await Executing.at(.running)
        let most = Data("%PDF-".utf8) + Data(repeating: 1, count: Paper.largest - 5)
        let paper = try await added("plan.pdf", most, executing)
        #expect(paper.bytes == 10_485_760)
        var read = Data()
        while let part = try await executing.zone.store.read({ [read] db in
            try Paper.part(read.count / Paper.part, of: paper.id, db)
        }) { read += part }
        #expect(read == most)
        for (content, slug) in [(most + Data([1]), "paper-too-large"), (Data(), "paper-missing")] {
            await #expect(throws: InvalidFields([FieldProblem("paper", slug)])) {
                _ = try await added("plan.pdf", content, executing)
            }
        }
    }

    @Test func `under an embargo is seen by staff and by who added it, until it ends`() async throws {
        let executing = try await Executing.at(.running)
        let later = executing.zone.clock.now + 3_600
        let add = AddPaper("plan.pdf", Data("%PDF-".utf8), to: thing(executing), visibleFrom: later)
        let id = try await executing.zone.perform(add, as: .carla)
        for (person, sees) in [(Person.anna, false), (.carla, true), (.daan, true)] {
            #expect(try await isSeen(id, by: person, executing) == sees)
        }
        executing.zone.clock.set(later)
        #expect(try await isSeen(id, by: .anna, executing))
    }

    @Test func `is added by who works on it, and taken away by who added it`() async throws {
        let executing = try await Executing.at(.running)
        let add = AddPaper("plan.pdf", Data("%PDF-".utf8), to: thing(executing))
        #expect(try await executing.refusal(add, as: .gijs) == "not-allowed")
        let id = try await executing.zone.perform(add, as: .carla)
        #expect(try await executing.refusal(RemovePaper(id), as: .anna) == "not-allowed")
        _ = try await executing.zone.perform(RemovePaper(id), as: .carla)
        let left = try await executing.zone.store.read { db in
            try Int.fetchOne(db, sql: "SELECT count(*) FROM paper_parts WHERE paper_id = ?", arguments: [id])
        }
        #expect(left == 0)
        #expect(try await executing.zone.store.read { try Paper.find(id, $0) } == nil)
        #expect(try await executing.refusal(RemovePaper(id), as: .carla) == "missing")
    }

    @Test func `of a team is for the team alone`() async throws {
        let executing = try await Executing.at(.running)
        let proposal = try Proposal.ID(try await executing.now.proposal).orThrow("proposal")
        let team = try await executing.zone.store.read { try Proposal.find(proposal, $0) }.orThrow("team")
            .team
        let add = AddPaper("plan.pdf", Data("%PDF-".utf8), to: Thing(.team, team))
        #expect(try await executing.refusal(add, as: .daan) == "not-allowed")
        let id = try await executing.zone.perform(add, as: .carla)
        #expect(try await isSeen(id, by: .anna, executing))
        #expect(try await isSeen(id, by: .frank, executing) == false)
        #expect(try await executing.refusal(RemovePaper(id), as: .daan) == "missing")
    }

    private func thing(_ executing: Executing) -> Thing { Thing(.execution, executing.id) }

    private func added(_ name: String, _ content: Data, _ executing: Executing) async throws -> Paper {
        let id = try await executing.zone.perform(AddPaper(name, content, to: thing(executing)), as: .carla)
        return try await executing.zone.store.read { try Paper.find(id, $0) }.orThrow("paper")
    }

    private func isSeen(_ id: Paper.ID, by person: Person, _ executing: Executing) async throws -> Bool {
        let (member, now) = (try await executing.zone.id(of: person), executing.zone.clock.now)
        return try await executing.zone.store.read { db in
            let day = try Zone.load(db).timeZone.day(of: now)
            let sight = try Sight.load(Standing.load(.member(member), at: now, db), on: day, db)
            return try Paper.find(id, db)?.isVisible(to: sight, at: now) ?? false
        }
    }
}

import Foundation
import GRDB
import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `A paper of an idea` {
    private let pdf = Data("%PDF-1.7".utf8)

    private func zone() async throws -> TestStore {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        try await zone.store.build(.area("centrum"))
        try await zone.store.build(.theme("groen"))
        _ = try await zone.id(of: .hanna)
        return zone
    }

    private func isPublic(_ id: Paper.ID, _ zone: TestStore) async throws -> Bool {
        let now = zone.clock.now
        return try await zone.store.read { db in
            try Paper.find(id, db)?.isVisible(to: .stranger, at: now) ?? false
        }
    }

    private func slug(_ command: some Command, _ zone: TestStore) async throws -> [String] {
        do {
            _ = try await zone.store.perform(command, as: .visitor)
            return []
        } catch let invalid as InvalidFields {
            return invalid.problems.map(\.slug)
        } catch let refusal as any Refusal {
            return [refusal.slug]
        }
    }

    @Test func `comes with the key of the receipt, and is public when the idea is`() async throws {
        let zone = try await zone()
        let received = try await zone.store.perform(HandInIdea.example(), as: .visitor)
        let key = try received.key.orThrow("no key")
        let id = try await zone.store.perform(
            AddIdeaPaper("vijver.pdf", pdf, to: received.id, key: key, network: "local"),
            as: .visitor
        )
        #expect(try await !isPublic(id, zone))
        _ = try await zone.perform(TakeIdea(received.id), as: .hanna)
        #expect(try await isPublic(id, zone))
        _ = try await zone.perform(HideIdea(received.id, reason: "Een naam."), as: .jasmijn)
        #expect(try await !isPublic(id, zone))
    }

    @Test func `is refused with another key, and once there is an answer`() async throws {
        let zone = try await zone()
        let received = try await zone.store.perform(HandInIdea.example(), as: .visitor)
        let key = try received.key.orThrow("no key")
        let wrong = AddIdeaPaper("vijver.pdf", pdf, to: received.id, key: Secret().text, network: "local")
        #expect(try await slug(wrong, zone) == ["missing"])
        _ = try await zone.perform(TakeIdea(received.id), as: .hanna)
        _ = try await zone.perform(DeclineIdea(received.id, reason: "Privégrond."), as: .hanna)
        #expect(
            try await slug(AddIdeaPaper("vijver.pdf", pdf, to: received.id, key: key, network: "local"), zone)
                == ["missing"]
        )
    }

    @Test func `is a photo or a pdf, and one of five at most`() async throws {
        let zone = try await zone()
        let received = try await zone.store.perform(HandInIdea.example(), as: .visitor)
        let key = try received.key.orThrow("no key")
        let text = AddIdeaPaper(
            "vijver.txt",
            Data("Tekst.".utf8),
            to: received.id,
            key: key,
            network: "local"
        )
        #expect(try await slug(text, zone) == ["paper-picture"])
        let add = AddIdeaPaper("vijver.pdf", pdf, to: received.id, key: key, network: "local")
        for _ in 1...5 { #expect(try await slug(add, zone).isEmpty) }
        #expect(try await slug(add, zone) == ["paper-too-many"])
    }

    @Test func `is one of ten an hour from one network`() async throws {
        let zone = try await zone()
        var refused: [String] = []
        for number in 1...3 {
            let idea = HandInIdea.example("Idee \(number)", network: "network-\(number)")
            let received = try await zone.store.perform(idea, as: .visitor)
            let key = try received.key.orThrow("no key")
            let add = AddIdeaPaper("vijver.pdf", pdf, to: received.id, key: key, network: "local")
            for _ in 1...4 { refused += try await slug(add, zone) }
        }
        #expect(refused.count == 2)
    }

    @Test func `is added by a member who brought it, and by its advisers`() async throws {
        let zone = try await zone()
        let carla = try await zone.id(of: .carla)
        let id = try await zone.store.idea(by: .member(carla), in: zone.id(of: .hanna))
        let add = AddPaper("vijver.pdf", pdf, to: Thing(.idea, id))
        _ = try await zone.perform(add, as: .carla)
        _ = try await zone.perform(add, as: .hanna)
        await #expect(throws: KernelRefusal.notAllowed(command: "add-paper")) {
            try await zone.perform(add, as: .anna)
        }
    }

    @Test func `of an opgave follows the opgave: it is public from its opening on`() async throws {
        let zone = try await zone()
        let opgave = try await zone.opgave(in: .scheduled)
        let id = try await zone.perform(AddPaper("kaart.pdf", pdf, to: Thing(.challenge, opgave)), as: .daan)
        #expect(try await !isPublic(id, zone))
        _ = try await zone.store.perform(OpenChallenges(), as: .clock)
        #expect(try await isPublic(id, zone))
    }
}

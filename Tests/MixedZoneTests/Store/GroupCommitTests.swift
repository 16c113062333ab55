import Foundation
import GRDB
import Support
import Testing

@testable import MixedZone

@Suite(.timeLimit(.minutes(1))) struct `A group of commands` {
    typealias Event = HeldCommitter.Event

    @Test func `shares one commit, and every result comes after it in the order of arrival`() async throws {
        let committer = try HeldCommitter()
        let names = (1...8).map { "jot \($0)" }
        for name in names { committer.submitJot(name) }
        let events = await committer.release()
        #expect(events == [.flushed, .told(entries: 8)] + names.map(Event.kept))
        #expect(try await committer.writer.read(jots) == names)
    }

    @Test func `never holds more than sixty-four`() async throws {
        let committer = try HeldCommitter()
        for number in 1...200 { committer.submit("\(number)") }
        let events = await committer.release()
        #expect(groups(in: events).map(\.size) == [64, 64, 64, 8])
        #expect(events.filter(\.isResult) == (1...200).map { Event.kept("\($0)") })
    }

    @Test func `ends after five milliseconds of work, and the rest follows in order`() async throws {
        let committer = try HeldCommitter(longestGroup: .milliseconds(5))
        for number in 1...9 {
            committer.submit("\(number)") { db, _ in
                try insertJot("\(number)", db)
                Thread.sleep(forTimeInterval: 0.003)
            }
        }
        let events = await committer.release()
        #expect(groups(in: events).allSatisfy { $0.size <= 2 })
        #expect(events.filter { $0 == .flushed }.count >= 5)
        #expect(events.filter(\.isResult) == (1...9).map { Event.kept("\($0)") })
    }

    @Test func `leaves a long command alone in a commit of its own`() async throws {
        let committer = try HeldCommitter()
        committer.submitJot("before")
        committer.submit("long", isLong: true) { db, _ in try insertJot("long", db) }
        committer.submitJot("after")
        committer.submit("long too", isLong: true) { db, _ in try insertJot("long too", db) }
        let events = await committer.release()
        #expect(groups(in: events).map(\.size) == [1, 1, 1, 1])
        #expect(events.filter(\.isResult) == ["before", "long", "after", "long too"].map(Event.kept))
    }

    @Test func `does not feel the refusal of one of its commands`() async throws {
        let committer = try HeldCommitter()
        committer.submitJot("first")
        committer.submit("refused") { db, ledger in
            try insertJot("refused", db)
            try ledger.appendTestEntry(about: "refused", db)
            ledger.topics.append(Topic("refused"))
            throw KernelRefusal.missing
        }
        committer.submitJot("last")
        let events = await committer.release()
        let results: [Event] = [.kept("first"), .failed("refused", .missing), .kept("last")]
        #expect(events == [.flushed, .told(entries: 2)] + results)
        #expect(try await committer.writer.read(jots) == ["first", "last"])
        #expect(try await committer.writer.read(subjects) == ["jot:first", "jot:last"])
        #expect(try await committer.writer.read(VerifyJournal.run).isWhole(entries: 2))
    }

    @Test func `begins anew, once, when a command changed something and then refused`() async throws {
        let committer = try HeldCommitter()
        committer.submitJot("first")
        committer.submitRefusal("refused", afterChange: true)
        committer.submitJot("last")
        let events = await committer.release()
        #expect(events.filter { $0 == .flushed }.count == 1)
        #expect(["first", "refused", "last"].map(committer.attempts) == [2, 2, 1])
        #expect(try await committer.writer.read(jots) == ["first", "last"])
    }

    @Test func `goes on after a refusal that changed nothing`() async throws {
        let committer = try HeldCommitter()
        committer.submitJot("first")
        committer.submitRefusal("refused", afterChange: false)
        committer.submitJot("last")
        let results: [Event] = [.kept("first"), .failed("refused", .missing), .kept("last")]
        #expect(await committer.release() == [.flushed, .told(entries: 2)] + results)
        #expect(["first", "refused", "last"].map(committer.attempts) == [1, 1, 1])
    }

    @Test func `is prepared for refusals while they go on, and no longer`() async throws {
        let committer = try HeldCommitter()
        for name in ["first", "second"] {
            committer.submitRefusal(name, afterChange: true)
            _ = await committer.release()
        }
        #expect(["first", "second"].map(committer.attempts) == [2, 1])
        for name in ["calm", "calm too"] {
            committer.submitJot(name)
            _ = await committer.release()
        }
        committer.submitRefusal("third", afterChange: true)
        _ = await committer.release()
        #expect(committer.attempts(of: "third") == 2)
        #expect(try await committer.writer.read(jots) == ["calm", "calm too"])
    }

    @Test func `keeps a chain that holds together over many groups and refusals`() async throws {
        let committer = try HeldCommitter()
        for number in 1...150 {
            if number.isMultiple(of: 7) {
                committer.submit("refused \(number)") { db, ledger in
                    try ledger.appendTestEntry(about: "refused", db)
                    throw KernelRefusal.missing
                }
            } else {
                committer.submitJot("jot \(number)")
            }
        }
        _ = await committer.release()
        #expect(try await committer.writer.read(VerifyJournal.run).isWhole(entries: 150 - 150 / 7))
    }

    private func groups(in events: [Event]) -> [(told: Event, size: Int)] {
        events.reduce(into: []) { groups, event in
            switch event {
            case .told: groups.append((event, 0))
            case .kept, .failed:
                if !groups.isEmpty { groups[groups.count - 1].size += 1 }
            case .flushed: break
            }
        }
    }
}

func subjects(_ db: Database) throws -> [String] {
    try String.fetchAll(db, sql: "SELECT subject FROM journal ORDER BY sequence")
}

extension JournalVerdict {
    func isWhole(entries: Int) -> Bool {
        guard case .whole(entries, let head) = self else { return false }
        return head.count == 64
    }
}

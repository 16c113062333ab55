import Foundation
import GRDB
import Support
import Testing

@testable import MixedZone

@Suite(.timeLimit(.minutes(1))) struct `A group that cannot be committed` {
    @Test func `is carried out one by one, and only the guilty command fails`() async throws {
        let committer = try HeldCommitter()
        committer.submitJot("first")
        committer.submitJot("without a pad", pad: 404)
        committer.submitJot("last")
        let events = await committer.release()
        #expect(events.filter(\.isResult) == [.kept("first"), .failed("without a pad", nil), .kept("last")])
        #expect(events.filter { $0 == .flushed }.count == 2)
        #expect(["first", "without a pad", "last"].map(committer.attempts) == [2, 2, 2])
        #expect(try await committer.writer.read(jots) == ["first", "last"])
        #expect(try await committer.writer.read(VerifyJournal.run).isWhole(entries: 2))
    }

    @Test func `because one aborts the transaction loses nothing of the others`() async throws {
        let committer = try HeldCommitter()
        for name in ["first", "abort", "last"] { committer.submitJot(name) }
        let events = await committer.release()
        #expect(events.filter(\.isResult) == [.kept("first"), .failed("abort", nil), .kept("last")])
        #expect(try await committer.writer.read(jots) == ["first", "last"])
        #expect(try await committer.writer.read(VerifyJournal.run).isWhole(entries: 2))
    }

    @Test func `because one aborts it and says nothing, still fails that one`() async throws {
        let committer = try HeldCommitter()
        committer.submitJot("first")
        committer.submit("abort") { db, _ in try? insertJot("abort", db) }
        committer.submitJot("last")
        let events = await committer.release()
        #expect(events.filter(\.isResult) == [.kept("first"), .failed("abort", nil), .kept("last")])
        #expect(try await committer.writer.read(jots) == ["first", "last"])
    }

    @Test func `because the disk is full keeps what fits and refuses the rest as unavailable`() async throws {
        let folder = try TemporaryFolder()
        let committer = try HeldCommitter(in: folder)
        let big = String(repeating: "x", count: 1_000_000)
        committer.submit("limit") { db, _ in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            try db.execute(sql: "PRAGMA max_page_count = \(pages + 20)")
        }
        committer.submitJot("first")
        committer.submitJot(big)
        committer.submitJot("last")
        let events = await committer.release()
        let results = events.filter(\.isResult)
        #expect(results == [.kept("limit"), .kept("first"), .failed(big, .unavailable), .kept("last")])
        #expect(try await committer.writer.read(jots) == ["first", "last"])
        #expect(try await committer.writer.read(VerifyJournal.run).isWhole(entries: 2))
    }

    @Test func `because the file is locked fails as a whole, without a wait for each`() async throws {
        let folder = try TemporaryFolder()
        let committer = try HeldCommitter(in: folder)
        let intruder = try Intruder(folder.file("zone.sqlite"))
        try intruder.execute("BEGIN IMMEDIATE")
        for name in ["first", "second", "third"] { committer.submitJot(name) }
        let start = ContinuousClock.now
        let events = await committer.release()
        #expect(ContinuousClock.now - start < .seconds(9))
        let failed = ["first", "second", "third"].map { HeldCommitter.Event.failed($0, .unavailable) }
        #expect(events.filter(\.isResult) == failed)
        #expect(try await committer.writer.read(jots) == [])
        try intruder.execute("COMMIT")
        committer.submitJot("later")
        #expect(await committer.release().filter(\.isResult) == [.kept("later")])
    }

    @Test func `because the file was closed lets nobody wait`() async throws {
        let committer = try HeldCommitter(in: TemporaryFolder())
        #expect(await committer.release() == [])
        try committer.writer.close()
        committer.submitJot("late")
        #expect(await committer.release() == [.failed("late", nil)])
    }
}

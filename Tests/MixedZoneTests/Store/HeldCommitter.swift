import Dispatch
import GRDB
import Support
import Synchronization

@testable import MixedZone

/// A committer whose writer is held until a test lets it go, so that the test decides what waits together.
final class HeldCommitter: Sendable {
    enum Event: Sendable, Equatable {
        /// SQLite committed a transaction.
        case flushed
        /// The committer told how many entries were committed.
        case told(entries: Int)
        case kept(String)
        case failed(String, KernelRefusal?)

        var isResult: Bool {
            switch self {
            case .kept, .failed: true
            default: false
            }
        }
    }

    let writer: any DatabaseWriter
    private let group: GroupCommit
    private let gate = DispatchSemaphore(value: 0)
    private let events: AsyncStream<Event>
    private let log: AsyncStream<Event>.Continuation
    private let attempts = Mutex<[String: Int]>([:])
    private let submitted = Atomic<Int>(0)
    private let folder: TemporaryFolder?

    /// - Parameter longestGroup: long enough by default that a slow machine splits no group.
    init(in folder: TemporaryFolder? = nil, longestGroup: Duration = .seconds(60)) throws {
        self.folder = folder
        writer = try Connection.open(folder?.file("zone.sqlite"))
        try Schema(Module.jotting).migrate(writer)
        let (events, log) = AsyncStream.makeStream(of: Event.self)
        (self.events, self.log) = (events, log)
        group = GroupCommit(writer: writer, longestGroup: longestGroup) { _, _, entries in
            log.yield(.told(entries: entries))
        }
        writer.add(transactionObserver: FlushObserver { log.yield(.flushed) }, extent: .databaseLifetime)
        hold()
    }

    private func hold() {
        let gate = gate
        writer.asyncWriteWithoutTransaction { _ in gate.wait() }
    }

    /// How often a job was begun.
    func attempts(of name: String) -> Int { attempts.withLock { $0[name] ?? 0 } }

    func submit(
        _ name: String,
        isLong: Bool = false,
        _ work: @escaping @Sendable (Database, Ledger) throws -> Void = { _, _ in }
    ) {
        submitted.add(1, ordering: .relaxed)
        let log = log
        group.submit(
            GroupCommit.Job(
                isLong: isLong,
                attempt: { db, ledger in
                    self.attempts.withLock { $0[name, default: 0] += 1 }
                    try work(db, ledger)
                    return { log.yield(.kept(name)) }
                },
                fail: { log.yield(.failed(name, $0 as? KernelRefusal)) }
            )
        )
    }

    /// A job that writes a note with an entry.
    func submitJot(_ name: String, pad: Int? = nil) {
        submit(name) { db, ledger in
            try insertJot(name, pad: pad, db)
            try ledger.appendTestEntry(about: name, db)
        }
    }

    /// A job that refuses, before or after it wrote a note with an entry.
    func submitRefusal(_ name: String, afterChange: Bool) {
        submit(name) { db, ledger in
            ledger.topics.append(Topic(name))
            if afterChange {
                try insertJot(name, db)
                try ledger.appendTestEntry(about: name, db)
            }
            throw KernelRefusal.missing
        }
    }

    /// Lets the writer go and waits until every job has its result.
    func release() async -> [Event] {
        gate.signal()
        var seen: [Event] = []
        var results = 0
        let awaited = submitted.exchange(0, ordering: .relaxed)
        guard awaited > 0 else { return [] }
        for await event in events {
            seen.append(event)
            if event.isResult { results += 1 }
            if results == awaited { break }
        }
        return seen
    }
}

extension Ledger {
    func appendTestEntry(about name: String, _ db: Database) throws {
        let draft = EntryDraft(
            at: Instant(seconds: 1),
            actor: .clock,
            capacity: nil,
            command: "jot/1",
            subject: Subject("jot", name),
            cause: nil,
            isPublic: false
        )
        _ = try append(draft, NoFacts(), db)
    }
}

private final class FlushObserver: TransactionObserver {
    private let flushed: () -> Void

    init(flushed: @escaping () -> Void) {
        self.flushed = flushed
    }

    func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { false }
    func databaseDidChange(with event: DatabaseEvent) {}
    func databaseDidCommit(_ db: Database) { flushed() }
    func databaseDidRollback(_ db: Database) {}
}

internal import GRDB
internal import Synchronization

/// Commits the commands that wait at the same moment together: one flush to disk for all of them.
///
/// A group holds at most 64 commands or 5 ms of work; a long command stands alone. Nothing is delivered before the
/// commit returned. If one has changed something and refuses then, the group begins anew with a savepoint for each;
/// so does every next one while refusals go on. If a group cannot be committed, each of its commands is tried once
/// more alone.
final class GroupCommit: Sendable {
    /// One waiting piece of work.
    struct Job: Sendable {
        let isLong: Bool
        /// May run more than once, what it did before undone; what it returns is delivered after the commit.
        let attempt: @Sendable (Database, Ledger) throws -> @Sendable () -> Void
        let fail: @Sendable (any Error) -> Void
    }

    private struct Queue {
        var jobs: [Job] = []
        var isDraining = false
    }

    private static let largestGroup = 64

    private let writer: any DatabaseWriter
    private let longestGroup: Duration
    private let queue = Mutex(Queue())
    private let head = Mutex(JournalHead?.none)
    /// Whether the next group gets savepoints: each costs a copy of every page that is changed after it.
    private let isCareful = Atomic(false)
    private let committed: @Sendable (JournalHead, [Topic], Int) -> Void
    private let failed: @Sendable (any Error) -> Void

    /// - Parameters:
    ///   - longestGroup: how long a group works before it is committed and the rest waits for the next.
    ///   - committed: told the new head, the topics and the number of entries of each group, after its commit.
    ///   - failed: told what kept a job from being committed.
    init(
        writer: any DatabaseWriter,
        longestGroup: Duration = .milliseconds(5),
        committed: @escaping @Sendable (JournalHead, [Topic], Int) -> Void,
        failed: @escaping @Sendable (any Error) -> Void = { _ in }
    ) {
        self.writer = writer
        self.longestGroup = longestGroup
        self.committed = committed
        self.failed = failed
    }

    func submit(_ job: Job) {
        let startsDraining = queue.withLock { queue in
            queue.jobs.append(job)
            defer { queue.isDraining = true }
            return !queue.isDraining
        }
        guard startsDraining else { return }
        writer.asyncWriteWithoutTransaction { db in self.drain(db) }
    }

    private func drain(_ db: Database) {
        while let group = nextGroup() {
            let left = commit(group, db)
            guard !left.isEmpty else { continue }
            queue.withLock { $0.jobs.insert(contentsOf: left, at: 0) }
        }
    }

    private func nextGroup() -> [Job]? {
        queue.withLock { queue in
            guard let first = queue.jobs.first else {
                queue.isDraining = false
                return nil
            }
            if first.isLong { return [queue.jobs.removeFirst()] }
            let size = min(queue.jobs.prefix { !$0.isLong }.count, Self.largestGroup)
            let group = Array(queue.jobs.prefix(size))
            queue.jobs.removeFirst(size)
            return group
        }
    }

    /// Commits as much of the group as fits in the time; returns the jobs that were not begun.
    private func commit(_ group: [Job], _ db: Database) -> [Job] {
        guard let ledger = begin(for: group, db) else { return [] }
        let run = isCareful.exchange(false, ordering: .relaxed) ? runInSavepoint : runOpenly
        let clock = ContinuousClock()
        let deadline = clock.now + longestGroup
        var results: [@Sendable () -> Void] = []
        var begun = 0
        do {
            for job in group {
                begun += 1
                results.append(try run(job, ledger, db))
                if clock.now > deadline { break }
            }
            try db.commit()
            finish(ledger)
            for result in results { result() }
        } catch is HalfDone {
            abandon(db)
            isCareful.store(true, ordering: .relaxed)
            return commit(group, db)
        } catch {
            abandon(db)
            retryAlone(Array(group.prefix(begun)), db)
        }
        return Array(group.dropFirst(begun))
    }

    private func retryAlone(_ jobs: [Job], _ db: Database) {
        for (index, job) in jobs.enumerated() {
            guard let ledger = begin(for: jobs[index...], db) else { return }
            do {
                let result = try runInSavepoint(job, ledger, db)
                try db.commit()
                finish(ledger)
                result()
            } catch {
                abandon(db)
                failed(error)
                job.fail(StorageFailure.translated(error))
            }
        }
    }

    /// Begins a transaction, or fails all the jobs: what keeps one from beginning keeps the others too, and each
    /// would wait as long for a locked file.
    private func begin(for jobs: some Collection<Job>, _ db: Database) -> Ledger? {
        do {
            try db.beginTransaction(.immediate)
            return Ledger(start: try currentHead(db))
        } catch {
            abandon(db)
            failed(error)
            for job in jobs { job.fail(StorageFailure.translated(error)) }
            return nil
        }
    }

    /// A refusal waits for the commit, since it may rest on rows of the same group.
    ///
    /// Throws `HalfDone` for one that comes after a change, which only a savepoint could undo alone.
    private func runOpenly(_ job: Job, _ ledger: Ledger, _ db: Database) throws -> @Sendable () -> Void {
        let (mark, changes) = (ledger.mark, db.totalChangesCount)
        do {
            let result = try job.attempt(db, ledger)
            guard db.isInsideTransaction else { throw TransactionLost() }
            return result
        } catch {
            guard db.isInsideTransaction, !StorageFailure.isOne(error) else { throw error }
            guard db.totalChangesCount == changes else { throw HalfDone() }
            ledger.undo(to: mark)
            return { job.fail(error) }
        }
    }

    /// A refusal undoes the savepoint, and waits like any other.
    private func runInSavepoint(_ job: Job, _ ledger: Ledger, _ db: Database) throws -> @Sendable () -> Void {
        do {
            return try ledger.undoingOnError(db) { try job.attempt(db, ledger) }
        } catch {
            guard db.isInsideTransaction, !StorageFailure.isOne(error) else { throw error }
            isCareful.store(true, ordering: .relaxed)
            return { job.fail(error) }
        }
    }

    /// A command had the whole transaction undone and said nothing: what came after it would not be in one.
    private struct TransactionLost: Error {}

    /// A command changed something and then refused.
    private struct HalfDone: Error {}

    private func finish(_ ledger: Ledger) {
        head.withLock { $0 = ledger.head }
        committed(ledger.head, ledger.topics, ledger.head.sequence - ledger.start.sequence)
    }

    private func abandon(_ db: Database) {
        if db.isInsideTransaction { try? db.rollback() }
        head.withLock { $0 = nil }
    }

    private func currentHead(_ db: Database) throws -> JournalHead {
        if let known = head.withLock({ $0 }) { return known }
        return try JournalHead.load(db)
    }
}

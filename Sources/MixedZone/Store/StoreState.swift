internal import Synchronization

extension Store {
    /// What can be done with a zone's file.
    public enum Condition: Sendable {
        case sound
        /// The last write found no room, or not its turn; reads go on, and so may the next write.
        case refusesWrites
        /// The file may not be written: it was opened for reading only.
        case readOnly
        /// A page is not what was written there; reads go on elsewhere, and nothing is written any more.
        case damaged

        /// Whether it ends only when the file is opened again.
        public var isLasting: Bool { self == .readOnly || self == .damaged }
    }
}

/// What is known of a file without reading it: shared by the store and its committer.
final class StoreState: Sendable {
    private struct Known {
        var condition: Store.Condition
        /// The instant of the last entry.
        var last: Instant
    }

    private let counter: Atomic<Int>
    private let known: Mutex<Known>

    init(_ head: JournalHead, condition: Store.Condition) {
        counter = Atomic(head.sequence)
        known = Mutex(Known(condition: condition, last: head.at))
    }

    var revision: Int { counter.load(ordering: .acquiring) }
    var condition: Store.Condition { known.withLock(\.condition) }

    /// The time by the clock, but never before the last entry: a clock that is set back must not undo what was.
    func now(by clock: Instant) -> Instant {
        known.withLock { max(clock, $0.last) }
    }

    /// A group was committed; returns the new revision.
    func committed(upTo head: JournalHead, entries: Int) -> Int {
        known.withLock { known in
            known.last = head.at
            if known.condition == .refusesWrites, entries > 0 { known.condition = .sound }
        }
        return counter.add(entries, ordering: .acquiringAndReleasing).newValue
    }

    /// A write failed, for whatever reason.
    func failed(_ error: any Error) {
        guard StorageFailure.isOne(error) else { return }
        read(failed: error)
        known.withLock { known in
            if known.condition == .sound { known.condition = .refusesWrites }
        }
    }

    /// A read failed, for whatever reason.
    func read(failed error: any Error) {
        guard StorageFailure.isDamage(error) else { return }
        known.withLock { $0.condition = .damaged }
    }
}

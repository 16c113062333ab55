public import MixedZone
internal import Synchronization

/// A zone of one test's own, real SQLite, with a clock that the test moves.
public final class TestStore: Sendable {
    public let store: Store
    public let clock: TestClock
    /// The groups that were committed, in order.
    public let commits: CommitLog
    /// Where the file lies; nil in memory.
    public let folder: TemporaryFolder?
    let members = Mutex<[Person: Member.ID]>([:])

    init(
        folder: TemporaryFolder?,
        at time: String,
        modules: [Module]
    ) throws {
        let clock = TestClock(try amsterdam(time))
        let commits = CommitLog()
        self.folder = folder
        self.clock = clock
        self.commits = commits
        store = try Store(
            path: folder?.file(TestStore.fileName),
            modules: modules,
            clock: { clock.now },
            committed: { commits.append(topics: $0, revision: $1) }
        )
    }

    public static let fileName = "zone.sqlite"

    /// A migrated zone in memory with nothing in it, not even its own name.
    ///
    /// - Parameter time: in Amsterdam, spelled `2026-11-24 09:00` (a Tuesday).
    public static func fresh(
        at time: String = "2026-11-24 09:00",
        modules: [Module] = .all
    ) throws -> TestStore {
        try TestStore(folder: nil, at: time, modules: modules)
    }

    /// The same on disk, in a folder that goes with the store.
    public static func onDisk(
        at time: String = "2026-11-24 09:00",
        modules: [Module] = .all,
        folder: TemporaryFolder? = nil
    ) throws -> TestStore {
        try TestStore(folder: folder ?? TemporaryFolder(), at: time, modules: modules)
    }
}

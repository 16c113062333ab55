import Logging
import MixedZone
import Synchronization

/// The zones of one data folder: opened when somebody asks for them, closed when nobody has for a while.
///
/// A store closes itself with its last owner, so letting go of one here never takes it from a request that still
/// works with it; the next request gets the same one back. A zone that is locked, damaged or only read is opened
/// again when somebody asks for it a second later; the others do not notice.
final class Zones: Sendable {
    /// Told after each commit: the zone's name, what changed, and the store's revision.
    typealias Committed = @Sendable (_ slug: String, _ topics: [Topic], _ revision: Int) -> Void

    let folder: DataFolder
    let index: ZoneIndex
    private let opener: ZoneOpener
    private let mostOpen: Int
    private let table = Mutex<[String: ZoneEntry]>([:])

    /// - Parameter mostOpen: how many zones are kept open while nobody works with them.
    init(
        folder: DataFolder,
        index: ZoneIndex,
        modules: [Module],
        mostOpen: Int = 32,
        logger: Logger,
        clock: @escaping @Sendable () -> Instant = { Instant.current },
        committed: @escaping Committed = { _, _, _ in }
    ) {
        self.folder = folder
        self.index = index
        self.mostOpen = mostOpen
        opener = ZoneOpener(
            folder: folder,
            modules: modules,
            logger: logger,
            clock: clock,
            committed: committed
        )
    }

    /// The zone's store, opened when it is not; nil when there is no such zone.
    ///
    /// Throws `KernelRefusal.unavailable` when the file is locked by another process, or damaged.
    func store(_ slug: String) async throws -> Store? {
        if let open = try known(slug) { return open }
        guard folder.holds(slug) else { return nil }
        return try await opening(slug).value
    }

    /// Lets go of the zones that nobody asked for in this time.
    func closeIdle(for quiet: Duration) {
        let released = table.withLock { table in
            let idle = table.filter { $0.value.kept != nil && $0.value.lastUsed + quiet < .now }
            for slug in idle.keys { table[slug]?.kept = nil }
            return idle.values.compactMap(\.kept)
        }
        withExtendedLifetime(released) {}
    }

    /// Lets go of every zone, at the end of the process.
    func close() {
        closeIdle(for: .seconds(-1))
    }

    /// The names of the zones that could not be opened, read or written at the last attempt.
    var failing: [String] {
        table.withLock { table in table.filter { !$0.value.isSound }.map(\.key).sorted() }
    }

    /// The names of the zones that are open.
    var openSlugs: [String] {
        table.withLock { table in table.filter { $0.value.live != nil }.map(\.key).sorted() }
    }

    /// How many zones are open.
    var openCount: Int { openSlugs.count }

    /// A zone that is open, without keeping it open any longer; nil for another.
    func peek(_ slug: String) -> Store? {
        table.withLock { $0[slug]?.live }
    }

    private func known(_ slug: String) throws -> Store? {
        var released: Store?
        defer { withExtendedLifetime(released) {} }
        return try table.withLock { table in
            guard let entry = table[slug] else { return nil }
            if entry.isToBeOpenedAgain {
                released = entry.kept
                table[slug] = nil
                return nil
            }
            if let open = entry.live {
                table[slug]?.kept = open
                table[slug]?.lastUsed = .now
                return open
            }
            if let failedAt = entry.failedAt, .now < failedAt + ZoneEntry.patience {
                throw KernelRefusal.unavailable
            }
            return nil
        }
    }

    /// One attempt at a time, shared by everyone who waits for it.
    private func opening(_ slug: String) -> Task<Store, any Error> {
        table.withLock { table in
            if let under = table[slug]?.opening { return under }
            let attempt = Task {
                do {
                    let store = try await opener.open(slug)
                    opened(slug, store)
                    return store
                } catch {
                    failed(slug)
                    throw error
                }
            }
            table[slug, default: ZoneEntry()].opening = attempt
            return attempt
        }
    }

    /// Above the limit, the zones that were asked for longest ago are let go.
    private func opened(_ slug: String, _ store: Store) {
        let released = table.withLock { table in
            table[slug] = ZoneEntry(kept: store, live: store)
            let others = table.filter { $0.key != slug && $0.value.kept != nil }
            let tooMany = others.sorted { $0.value.lastUsed < $1.value.lastUsed }
                .prefix(max(0, others.count + 1 - mostOpen))
            for (other, _) in tooMany { table[other]?.kept = nil }
            return tooMany.compactMap(\.value.kept)
        }
        withExtendedLifetime(released) {}
    }

    private func failed(_ slug: String) {
        table.withLock { table in
            table[slug]?.opening = nil
            table[slug]?.failedAt = .now
        }
    }
}

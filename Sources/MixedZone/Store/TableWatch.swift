internal import GRDB
internal import Synchronization

/// Counts the commits that changed any of certain tables, whatever command or record did it.
///
/// What was read after the count was looked up is at least that new. A test holds that the watched tables have row
/// identifiers: SQLite reports no change of a table without them.
final class TableWatch: TransactionObserver, Sendable {
    private let tables: Set<String>
    private let commits = Atomic(0)
    private let isTouched = Atomic(false)

    init(_ tables: Set<String>) {
        self.tables = tables
    }

    var revision: Int { commits.load(ordering: .acquiring) }

    func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool {
        tables.contains(eventKind.tableName)
    }

    func databaseDidChange(with event: DatabaseEvent) {
        isTouched.store(true, ordering: .relaxed)
        stopObservingDatabaseChangesUntilNextTransaction()
    }

    func databaseDidCommit(_ db: Database) {
        guard isTouched.exchange(false, ordering: .relaxed) else { return }
        commits.add(1, ordering: .acquiringAndReleasing)
    }

    func databaseDidRollback(_ db: Database) {
        isTouched.store(false, ordering: .relaxed)
    }
}

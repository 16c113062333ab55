private import Foundation
public import GRDB

/// One zone's file: reads, commands, and nothing else.
///
/// A store is the only writer of its file; it holds the zone's lock for as long as it lives.
public final class Store: Sendable {
    public let path: String?
    public let commands: CommandList
    /// New for every opened file that was created or restored; part of every cache key.
    public let epoch: String

    private let writer: any DatabaseWriter
    private let group: GroupCommit
    private let state: StoreState
    private let clock: @Sendable () -> Instant
    private let memo = Memo()
    private let scopes: ScopeTables
    private let erasers: [Eraser]
    private let consequences: [Consequence]
    let membership = TableWatch(Viewer.tables)
    let viewers = ViewerTable()
    /// The last of all, so that the file is closed before its lock is given back.
    private let lock: ZoneLock?

    /// Opens or creates the file, takes its lock and brings its schema up to date; or opens it for reading only, and
    /// does none of these.
    ///
    /// - Parameters:
    ///   - path: the zone's file; nil for one in memory.
    ///   - isReadOnly: every command is refused; the schema must be up to date.
    ///   - clock: the time of commands; UTC.
    ///   - committed: told the topics that changed, after each commit.
    /// - Throws: `ZoneLocked` when another process writes this zone; `KernelRefusal.unavailable` for an old schema
    ///   that is only read; GRDB's errors for a damaged file.
    public init(
        path: String?,
        modules: [Module],
        isReadOnly: Bool = false,
        clock: @escaping @Sendable () -> Instant = { Instant.current },
        committed: @escaping @Sendable ([Topic], Int) -> Void = { _, _ in }
    ) throws {
        self.path = path
        self.clock = clock
        lock = isReadOnly ? nil : try path.map { try ZoneLock(zoneFile: $0) }
        writer = try Connection.open(path, isReadOnly: isReadOnly)
        commands = CommandList(modules.flatMap(\.commands))
        scopes = ScopeTables(modules)
        erasers = modules.flatMap(\.erasure)
        consequences = modules.flatMap(\.consequences)
        let schema = Schema(modules)
        if isReadOnly { try schema.check(writer) } else { try schema.migrate(writer) }
        writer.add(transactionObserver: membership, extent: .databaseLifetime)
        epoch = try writer.read(Epoch.load)
        let head = try writer.read(JournalHead.load)
        let state = StoreState(head, condition: isReadOnly ? .readOnly : .sound)
        self.state = state
        group = GroupCommit(writer: writer) { head, topics, entries in
            let revision = state.committed(upTo: head, entries: entries)
            committed(topics, revision)
        } failed: { error in
            state.failed(error)
        }
    }

    /// The journal's length: rises with every committed command, and goes on where it was after a reopening.
    ///
    /// What was read after it was looked up is at least that new.
    public var revision: Int { state.revision }

    /// The store's clock (UTC), never before the last entry.
    public var now: Instant { state.now(by: clock()) }

    /// What can be done with the file, as far as reads and commands have found.
    public var condition: Condition { state.condition }

    /// Reads one consistent state of the zone.
    public func read<T: Sendable>(_ body: @Sendable @escaping (Database) throws -> T) async throws -> T {
        do {
            return try await writer.read(body)
        } catch {
            state.read(failed: error)
            throw error
        }
    }

    /// Carries out a command, durable before it returns.
    ///
    /// A caller that goes away cancels nothing: the committer is a task of its own.
    /// - Throws: the command's `Refusal`; `KernelRefusal.unavailable` when the disk fails.
    public func perform<C: Command>(_ command: C, as actor: Actor) async throws -> C.Output {
        let listed = commands
        let (scopes, erasers, consequences) = (scopes, erasers, consequences)
        let clock = clock
        let memo = memo
        return try await submit(isLong: C.isLong) { db, ledger in
            let transaction = Transaction(
                db,
                now: max(clock(), ledger.head.at),
                actor: actor,
                memo: memo,
                ledger: ledger,
                listed: listed,
                scopes: scopes,
                erasers: erasers,
                consequences: consequences,
                command: C.self,
                cause: nil
            )
            return try transaction.carryOut(command)
        }
    }

    /// Writes one of the kernel's own records that are not commands.
    public func keep<B: Bookkeeping>(_ record: B) async throws -> B.Output {
        let (clock, state) = (clock, state)
        return try await submit(isLong: false) { db, _ in
            try record.write(db, at: state.now(by: clock()))
        }
    }

    private func submit<T: Sendable>(
        isLong: Bool,
        _ work: @escaping @Sendable (Database, Ledger) throws -> T
    ) async throws -> T {
        guard !condition.isLasting else { throw KernelRefusal.unavailable }
        return try await withCheckedThrowingContinuation { continuation in
            group.submit(
                GroupCommit.Job(
                    isLong: isLong,
                    attempt: { db, ledger in
                        let output = try work(db, ledger)
                        return { continuation.resume(returning: output) }
                    },
                    fail: { continuation.resume(throwing: $0) }
                )
            )
        }
    }

    /// Copies the zone into a new file while it is in use.
    ///
    /// Throws when the target exists.
    public func backUp(to target: String) async throws {
        guard !FileManager.default.fileExists(atPath: target) else { throw KernelRefusal.missing }
        try await writer.writeWithoutTransaction { db in
            try db.execute(sql: "VACUUM INTO ?", arguments: [target])
        }
    }

    /// Empties the log beside the file, so that no page in it shows what was overwritten since.
    ///
    /// Returns whether it is empty now: not while somebody reads the file, such as a backup or a replicator. Waits a
    /// moment for readers, so that commands are not kept long.
    public func emptyLog() async throws -> Bool {
        try await writer.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA busy_timeout = 200")
            defer { try? db.execute(sql: "PRAGMA busy_timeout = 5000") }
            do {
                try db.checkpoint(.truncate)
                return true
            } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
                return false
            }
        }
    }

    /// Writes the whole file anew, so that nothing that was erased is left between its rows.
    ///
    /// Needs as much room again as the file takes; commands wait until it is done. Returns whether the log holds no
    /// page from before.
    public func rewrite() async throws -> Bool {
        try await writer.writeWithoutTransaction { db in try db.execute(sql: "VACUUM") }
        return try await emptyLog()
    }

    /// Closes the file; later reads and commands fail.
    public func close() throws {
        try writer.close()
        lock?.release()
    }
}

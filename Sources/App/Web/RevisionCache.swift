import MixedZone
import Synchronization

/// Values that hold for one revision of a zone and until an instant; each is made once, whoever waits for it.
final class RevisionCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    /// A value with its size in bytes and the instant from which it no longer holds.
    struct Made: Sendable {
        let value: Value
        let size: Int
        let expires: Instant?
    }

    private struct Entry {
        let value: Value
        let revision: Int
        let expires: Instant?
    }

    private struct Flight: Hashable {
        let key: Key
        let revision: Int
    }

    private struct State {
        var table: ByteBoundedTable<Key, Entry>
        var flights: [Flight: Task<Value, any Error>] = [:]
    }

    private let state: Mutex<State>

    /// - Parameter limit: bytes of all values together.
    init(limit: Int) {
        state = Mutex(State(table: ByteBoundedTable(limit: limit)))
    }

    var bytes: Int { state.withLock { $0.table.bytes } }
    var count: Int { state.withLock { $0.table.count } }

    /// The kept value when it is at least as new as the revision and still holds.
    func current(_ key: Key, revision: Int, at now: Instant) -> Value? {
        state.withLock { $0.current(key, revision, now) }
    }

    /// The kept value, or the one that is being made, or a new one.
    ///
    /// Read the revision before the call: the value is then made from a state that is at least as new. Making
    /// goes on when the visitor who asked first has left.
    func value(
        _ key: Key,
        revision: Int,
        at now: Instant,
        make: @escaping @Sendable () async throws -> Made
    ) async throws -> Value {
        let flight = Flight(key: key, revision: revision)
        let found: Result<Value, NotKept> = state.withLock { state in
            if let value = state.current(key, revision, now) { return .success(value) }
            if let task = state.flights[flight] { return .failure(NotKept(task: task)) }
            let task = Task { try await self.fly(flight, make) }
            state.flights[flight] = task
            return .failure(NotKept(task: task))
        }
        switch found {
        case .success(let value): return value
        case .failure(let notKept): return try await notKept.task.value
        }
    }

    private struct NotKept: Error {
        let task: Task<Value, any Error>
    }

    private func fly(_ flight: Flight, _ make: @Sendable () async throws -> Made) async throws -> Value {
        do {
            let made = try await make()
            state.withLock { state in
                state.flights[flight] = nil
                state.keep(made, for: flight)
            }
            return made.value
        } catch {
            state.withLock { $0.flights[flight] = nil }
            throw error
        }
    }
}

extension RevisionCache.State {
    fileprivate mutating func current(_ key: Key, _ revision: Int, _ now: Instant) -> Value? {
        guard let entry = table.use(key), entry.revision >= revision else { return nil }
        if let expires = entry.expires, expires <= now { return nil }
        return entry.value
    }

    /// A slow maker never replaces what a faster one made from a newer state.
    fileprivate mutating func keep(_ made: RevisionCache.Made, for flight: RevisionCache.Flight) {
        if let kept = table.use(flight.key), kept.revision > flight.revision { return }
        let entry = RevisionCache.Entry(value: made.value, revision: flight.revision, expires: made.expires)
        table.keep(entry, size: made.size, for: flight.key)
    }
}

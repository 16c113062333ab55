import MixedZone
import Synchronization

/// Values that hold for one revision of a zone and until an instant; each is made once, whoever waits for it.
final class RevisionCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let table: Mutex<RevisionTable<Key, Value>>

    /// - Parameter limit: bytes of all values together.
    init(limit: Int) {
        table = Mutex(RevisionTable(limit: limit))
    }

    var bytes: Int { table.withLock { $0.bytes } }
    var count: Int { table.withLock { $0.count } }

    /// The kept value when it is at least as new as the revision and still holds.
    func current(_ key: Key, revision: Int, at now: Instant) -> Value? {
        table.withLock { $0.value(key, revision, at: now) }
    }

    /// The kept value, or the one that is being made, or a new one.
    ///
    /// Read the revision before the call: the value is then made from a state that is at least as new. Making
    /// goes on when the visitor who asked first has left.
    func value(
        _ key: Key,
        revision: Int,
        at now: Instant,
        make: @escaping @Sendable () async throws -> MadeValue<Value>
    ) async throws -> Value {
        let found = table.withLock { table in
            table.find(key, revision, at: now) {
                Task { try await self.fill(key, revision, make) }
            }
        }
        switch found {
        case .kept(let value): return value
        case .making(let making): return try await making.value
        }
    }

    private func fill(
        _ key: Key,
        _ revision: Int,
        _ make: @Sendable () async throws -> MadeValue<Value>
    ) async throws -> Value {
        do {
            let made = try await make()
            table.withLock { $0.finish(key, revision, made) }
            return made.value
        } catch {
            table.withLock { $0.finish(key, revision, nil) }
            throw error
        }
    }
}

import MixedZone

/// A value with its size in bytes and the instant from which it no longer holds.
struct MadeValue<Value: Sendable>: Sendable {
    let value: Value
    let size: Int
    let expires: Instant?
}

/// What a ``RevisionCache`` holds: finished values, and those that are being made.
struct RevisionTable<Key: Hashable & Sendable, Value: Sendable> {
    typealias Making = Task<Value, any Error>

    enum Found {
        case kept(Value)
        case making(Making)
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

    private var entries: ByteBoundedTable<Key, Entry>
    private var flights: [Flight: Making] = [:]

    init(limit: Int) {
        entries = ByteBoundedTable(limit: limit)
    }

    var bytes: Int { entries.bytes }
    var count: Int { entries.count }

    /// The value when it is at least as new as the revision and still holds.
    mutating func value(_ key: Key, _ revision: Int, at now: Instant) -> Value? {
        guard let entry = entries.use(key), entry.revision >= revision else { return nil }
        if let expires = entry.expires, expires <= now { return nil }
        return entry.value
    }

    /// The value, or the one who is making it for this revision, who is started when there is none.
    mutating func find(_ key: Key, _ revision: Int, at now: Instant, start: () -> Making) -> Found {
        if let value = value(key, revision, at: now) { return .kept(value) }
        let flight = Flight(key: key, revision: revision)
        if let making = flights[flight] { return .making(making) }
        let making = start()
        flights[flight] = making
        return .making(making)
    }

    /// Ends the making; a slow one never replaces what was made from a newer state.
    mutating func finish(_ key: Key, _ revision: Int, _ made: MadeValue<Value>?) {
        flights[Flight(key: key, revision: revision)] = nil
        guard let made else { return }
        if let kept = entries.use(key), kept.revision > revision { return }
        let entry = Entry(value: made.value, revision: revision, expires: made.expires)
        entries.keep(entry, size: made.size, for: key)
    }
}

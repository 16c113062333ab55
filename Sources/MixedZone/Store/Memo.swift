public import Foundation
internal import Synchronization

/// What the committer read before and need not read again, as long as its version stands.
///
/// A version is a random value that the schema renews with every change, so that a change that was undone cannot
/// bring back an old one.
public final class Memo: Sendable {
    private struct Entry {
        let version: Data
        let value: any Sendable
    }

    private let entries = Mutex<[String: Entry]>([:])
    private static let most = 1000

    init() {}

    /// The value under this key and version, or what `load` gives now.
    public func value<Value: Sendable>(
        _ key: String,
        version: Data,
        load: () throws -> Value
    ) rethrows -> Value {
        let known = entries.withLock { $0[key] }
        if let known, known.version == version, let value = known.value as? Value { return value }
        let value = try load()
        entries.withLock { entries in
            if entries.count >= Memo.most { entries.removeAll() }
            entries[key] = Entry(version: version, value: value)
        }
        return value
    }
}

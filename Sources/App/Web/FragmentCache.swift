import MixedZone

/// Parts of pages that cost much to make, shared by public pages, signed-in pages and streams.
///
/// A part must not depend on who looks at it.
final class FragmentCache<Value: Sendable>: Sendable {
    private let values: RevisionCache<FragmentKey, Value>
    private let size: @Sendable (Value) -> Int

    /// - Parameters:
    ///   - limit: bytes of all parts together.
    ///   - size: bytes of one part.
    init(limit: Int, size: @escaping @Sendable (Value) -> Int) {
        values = RevisionCache(limit: limit)
        self.size = size
    }

    var bytes: Int { values.bytes }

    func value(
        _ key: FragmentKey,
        revision: Int,
        at now: Instant,
        expires: Instant? = nil,
        make: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        if let value = values.current(key, revision: revision, at: now) { return value }
        return try await values.value(key, revision: revision, at: now) { [size] in
            let value = try await make()
            return MadeValue(value: value, size: size(value) + 256, expires: expires)
        }
    }
}

/// Which part of which zone's pages.
struct FragmentKey: Hashable, Sendable {
    let epoch: String
    let name: String
}

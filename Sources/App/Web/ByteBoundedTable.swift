/// Values with a size, of which the longest unused give way when there is no room.
struct ByteBoundedTable<Key: Hashable, Value> {
    let limit: Int
    private(set) var bytes = 0
    private var rows: [Key: Row] = [:]
    private var clock = 0

    private struct Row {
        var value: Value
        var size: Int
        var lastUsed: Int
    }

    /// - Parameter limit: bytes of all values together.
    init(limit: Int) {
        self.limit = limit
    }

    var count: Int { rows.count }

    /// The value, which then counts as used.
    mutating func use(_ key: Key) -> Value? {
        guard let index = rows.index(forKey: key) else { return nil }
        clock += 1
        rows.values[index].lastUsed = clock
        return rows.values[index].value
    }

    /// Keeps the value in place of an older one; a value larger than a quarter of the table is not kept.
    mutating func keep(_ value: Value, size: Int, for key: Key) {
        remove(key)
        guard size <= limit / 4 else { return }
        clock += 1
        rows[key] = Row(value: value, size: size, lastUsed: clock)
        bytes += size
        if bytes > limit { makeRoom() }
    }

    mutating func remove(_ key: Key) {
        guard let row = rows.removeValue(forKey: key) else { return }
        bytes -= row.size
    }

    /// Frees a tenth more than needed, so that the next values do not each start a search.
    private mutating func makeRoom() {
        for (key, _) in rows.sorted(by: { $0.value.lastUsed < $1.value.lastUsed }) {
            guard bytes > limit - limit / 10 else { return }
            remove(key)
        }
    }
}

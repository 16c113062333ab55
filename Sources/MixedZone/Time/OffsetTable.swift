/// The offsets from UTC that one zone has had and will have, in seconds; looked up by binary search.
struct OffsetTable: Sendable {
    /// Instants from which each offset holds, rising; the first holds since always.
    private let starts: [Int]
    private let offsets: [Int]

    /// No zone is farther from UTC than this many seconds.
    private static let reach = 16 * 3600

    init(first offset: Int, changes: [(start: Int, offset: Int)]) {
        starts = [Int.min] + changes.map(\.start)
        offsets = [offset] + changes.map(\.offset)
    }

    /// Seconds to add to UTC at this instant.
    func offset(at seconds: Int) -> Int {
        offsets[index(at: seconds)]
    }

    /// Every instant at which the clock shows `local`, seconds since 1970-01-01T00:00 on that clock.
    func instants(showing local: Int) -> [Int] {
        indices(around: local).compactMap { index in
            let instant = local - offsets[index]
            return starts[index] <= instant && instant < end(of: index) ? instant : nil
        }
    }

    /// The first instant at which the clock shows `local`, or the jump when the clock never shows it.
    func firstInstant(showing local: Int) -> Int {
        for index in indices(around: local) {
            let instant = max(local - offsets[index], starts[index])
            if instant < end(of: index) { return instant }
        }
        return local - offset(at: local)
    }

    private func indices(around local: Int) -> ClosedRange<Int> {
        let first = index(at: local - OffsetTable.reach)
        var last = first
        while end(of: last) <= local + OffsetTable.reach { last += 1 }
        return first...last
    }

    private func end(of index: Int) -> Int {
        index + 1 < starts.count ? starts[index + 1] : Int.max
    }

    private func index(at seconds: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= seconds { low = middle } else { high = middle }
        }
        return low
    }
}

private import Foundation
private import Synchronization

extension OffsetTable {
    private static let known = Mutex<[String: OffsetTable]>([:])

    /// The table of a zone, computed once in the life of the process; nil for one that is unknown.
    ///
    /// A zone that once left out a whole day counts as unknown: every civil day must have an interval.
    static func zone(_ identifier: String) -> OffsetTable? {
        if let table = known.withLock({ $0[identifier] }) { return table }
        guard identifier == "UTC" || identifier.contains("/") else { return nil }
        guard let zone = TimeZone(identifier: identifier), let table = OffsetTable(zone) else { return nil }
        known.withLock { $0[identifier] = table }
        return table
    }

    private init?(_ zone: TimeZone) {
        let first = zone.secondsFromGMT(for: Date(timeIntervalSince1970: 0))
        let changes = OffsetTable.changes(of: zone)
        var previous = first
        for change in changes {
            guard abs(change.offset - previous) < 86_400 else { return nil }
            previous = change.offset
        }
        self.init(first: first, changes: changes)
    }

    private static func changes(of zone: TimeZone) -> [(start: Int, offset: Int)] {
        var changes: [(start: Int, offset: Int)] = []
        var date = Date(timeIntervalSince1970: 0)
        let limit = Date(timeIntervalSince1970: 4_133_980_800)
        while let next = zone.nextDaylightSavingTimeTransition(after: date), date < next, next < limit {
            changes.append((Int(next.timeIntervalSince1970), zone.secondsFromGMT(for: next)))
            date = next
        }
        return changes
    }
}

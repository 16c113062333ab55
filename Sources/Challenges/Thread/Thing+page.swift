public import GRDB
internal import MixedZone

extension Thing {
    /// The thing on whose page this one is shown; itself where it has a page of its own.
    public func shown(_ db: Database) throws -> Thing {
        try Thing.shown([self], db)[self] ?? self
    }

    /// On whose page each is shown, asked once for each kind that has no page of its own.
    public static func shown(_ things: some Sequence<Thing>, _ db: Database) throws -> [Thing: Thing] {
        let things = Set(things)
        var shown = Dictionary(uniqueKeysWithValues: things.map { ($0, $0) })
        for (kind, group) in Dictionary(grouping: things, by: \.kind) {
            guard let (owner, table, column) = owners[kind] else { continue }
            let rows = try Row.fetchCursor(
                db.cachedStatement(
                    sql: "SELECT id, \(column) FROM \(table) WHERE id IN (SELECT value FROM json_each(?))"
                ),
                arguments: [StoredList.json(of: group.map(\.id))]
            )
            while let row = try rows.next() {
                shown[Thing(kind, row[0] as String)] = Thing(owner, row[1] as String)
            }
        }
        return shown
    }

    private static let owners: [ThingKind: (owner: ThingKind, table: String, column: String)] = [
        .milestone: (.execution, "milestones", "execution_id"),
        .report: (.execution, "reports", "execution_id"),
        .objection: (.proposal, "objections", "proposal_id"),
    ]
}

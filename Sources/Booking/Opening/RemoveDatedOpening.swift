public import GRDB
public import MixedZone

/// Takes a dated opening away, so that the weekly rules hold on that day, with an answer for whoever reserved on it.
///
/// One whose day is past stays: it explains what could be reserved.
public struct RemoveDatedOpening: Command, PlaceChange {
    public static let name = "remove-dated-opening"
    public static let permission = Permission.roles([.administrator])

    public let opening: ID<DatedOpening>
    public let settlement: Settlement

    public init(_ opening: ID<DatedOpening>, settlement: Settlement = .none) {
        self.opening = opening
        self.settlement = settlement
    }

    public enum Refused: Refusal, Equatable {
        case over

        public var kind: RefusalKind { .conflict }
        public var slug: String { "dated-opening-is-over" }
    }

    struct Removed: Facts {
        let day: CivilDay
        let kept: Int?
        let handedBack: Int?
    }

    public func location(_ db: Database) throws -> String { try OpeningRow.location(opening.description, db) }

    public func changed(_ place: Place) throws -> Place {
        var place = place
        place.schedule.dated = place.openings.dated.filter { $0.id != opening }.map(\.value)
        return place
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let db = transaction.db
        let place = try Place.of(location: location(db), transaction)
        guard let known = place.openings.dated.first(where: { $0.id == opening })?.value else {
            throw KernelRefusal.missing
        }
        guard known.day >= place.location.timeZone.day(of: transaction.now) else { throw Refused.over }
        let hits = try hits(transaction)
        try db.execute(sql: "DELETE FROM openings WHERE id = ?", arguments: [opening])
        try transaction.record(
            Subject("location", place.location.id),
            isPublic: true,
            Removed(day: known.day, kept: hits.kept, handedBack: hits.handedBack)
        )
        try hits.handBack(transaction)
        return Done()
    }
}

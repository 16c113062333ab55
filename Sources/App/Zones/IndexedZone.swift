import GRDB
import MixedZone

/// What is known of a zone without opening its file.
struct IndexedZone: Sendable, Equatable {
    let slug: String
    let name: String
    let municipality: String
    /// The day on which the zone was made, in its own calendar; of a demonstration, the day that it shows as today.
    let seededOn: CivilDay
    /// When its clock must run again (Unix seconds, UTC); nil when that is not known, and so at once.
    let nextDue: Instant?
    let anchor: JournalAnchor

    /// The same zone, seen at another moment.
    func with(nextDue: Instant?, anchor: JournalAnchor) -> IndexedZone {
        IndexedZone(
            slug: slug,
            name: name,
            municipality: municipality,
            seededOn: seededOn,
            nextDue: nextDue,
            anchor: anchor
        )
    }
}

// MARK: - Database

extension IndexedZone: FetchableRecord {
    init(row: Row) {
        slug = row["slug"]
        name = row["name"]
        municipality = row["municipality"]
        seededOn = row["seeded_on"]
        nextDue = row["next_due"]
        anchor = JournalAnchor(sequence: row["head_sequence"], hash: row["head_hash"])
    }

    /// What the zone's own file says now; nil for a file in which no zone was set up.
    static func look(at db: Database) throws -> IndexedZone? {
        guard try Zone.isSetUp(db) else { return nil }
        let zone = try Zone.load(db)
        let demonstrated = try Demonstration.endOfDay(db).map { $0 - 1 }
        return IndexedZone(
            slug: zone.slug,
            name: zone.name,
            municipality: zone.municipality,
            seededOn: zone.timeZone.day(of: demonstrated ?? zone.seededAt),
            nextDue: nil,
            anchor: try JournalAnchor.head(db)
        )
    }
}

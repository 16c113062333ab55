import Logging
import MixedZone

/// Looking at a zone for the index.
enum Sighting {
    /// What the zone says of itself now.
    ///
    /// The anchor moves on only while the journal still holds the old one: after that it stays where the
    /// journal was last whole, and the loss is logged each time.
    static func take(
        _ store: Store,
        _ slug: String,
        _ index: ZoneIndex,
        logger: Logger
    ) async throws -> IndexedZone {
        let known = try await index.zone(slug)
        let (seen, isContinued) = try await store.read { db in
            (try IndexedZone.look(at: db), try known?.anchor.holds(db) ?? true)
        }
        guard let seen else { throw KernelRefusal.missing }
        guard let known, !isContinued else { return seen }
        logger.critical(
            "the journal does not hold what it held before",
            metadata: ["zone": .string(slug), "sequence": .stringConvertible(known.anchor.sequence)]
        )
        return seen.with(nextDue: nil, anchor: known.anchor)
    }
}

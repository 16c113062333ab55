public import GRDB
public import MixedZone

/// A command that takes away something that could be had at a place, and answers for who has it.
public protocol PlaceChange: SettledChange {
    /// The place that is changed.
    ///
    /// Throws `KernelRefusal.missing` when it, or the part of it that is meant, does not exist.
    func location(_ db: Database) throws -> String
    /// The place as it is afterwards; nothing is written.
    func changed(_ place: Place) throws -> Place
}

extension PlaceChange {
    public func impact(at now: Instant, _ db: Database) throws -> Impact {
        try Impact.of(self, at: now, db)
    }
}

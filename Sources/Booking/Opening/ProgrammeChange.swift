public import GRDB
public import MixedZone

/// A change of a programme, and with it of the days on which any place can be open, with an answer for whoever has
/// reserved on the days that it takes away.
public protocol ProgrammeChange: SettledChange {
    /// Its short name.
    var programme: String { get }
    /// The programme as it is afterwards; nothing is written.
    func changed(_ known: Programme) -> Programme
}

extension ProgrammeChange {
    public func impact(at now: Instant, _ db: Database) throws -> Impact {
        _ = try known(db)
        return try Impact.everywhere(at: now, db) { place in
            var place = place
            place.schedule.programmes = place.schedule.programmes.map {
                $0.id == programme ? changed($0) : $0
            }
            return place
        }
    }

    /// Throws `KernelRefusal.missing` for a programme that does not exist.
    func known(_ db: Database) throws -> Programme {
        guard let known = try Programme.all(db).first(where: { $0.id == programme }) else {
            throw KernelRefusal.missing
        }
        return known
    }

    /// The earliest day on which a programme can end from now on, inclusive: yesterday.
    func earliestLastDay(_ transaction: Transaction) throws -> CivilDay {
        try Zone.load(transaction.db).timeZone.day(of: transaction.now).adding(days: -1)
    }
}

internal import GRDB
public import MixedZone

/// Takes a closure away, or the rest of one that has begun: the days that were closed stay closed in the books.
///
/// What is over stays.
public struct RemoveClosure: Command {
    public static let name = "remove-closure"
    public static let permission = Permission.roles([.administrator])

    public let closure: ID<Closure>

    public init(_ closure: ID<Closure>) {
        self.closure = closure
    }

    public enum Refused: Refusal, Equatable {
        case over

        public var kind: RefusalKind { .conflict }
        public var slug: String { "closure-is-over" }
    }

    struct Removed: Facts {
        let firstDay: CivilDay
        let lastDay: CivilDay
        /// The last day that stays closed; nil when none does.
        let endsOn: CivilDay?
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let db = transaction.db
        guard let (id, known) = try Closure.find(closure, db), let location = try Location.find(id, db) else {
            throw KernelRefusal.missing
        }
        let today = location.timeZone.day(of: transaction.now)
        guard known.lastDay >= today else { throw Refused.over }
        let rest: CivilDay? = known.firstDay < today ? today.adding(days: -1) : nil
        if let rest {
            try db.execute(sql: "UPDATE closures SET last_day = ? WHERE id = ?", arguments: [rest, closure])
        } else {
            try db.execute(sql: "DELETE FROM closures WHERE id = ?", arguments: [closure])
        }
        try transaction.record(
            Subject("location", id),
            isPublic: true,
            Removed(firstDay: known.firstDay, lastDay: known.lastDay, endsOn: rest)
        )
        return Done()
    }
}

// MARK: - Database

extension Closure {
    /// With the location that it closes.
    static func find(_ id: ID<Closure>, _ db: Database) throws -> (location: String, closure: Closure)? {
        try Row.fetchOne(db, sql: "SELECT * FROM closures WHERE id = ?", arguments: [id]).map {
            ($0["location_id"], Closure(row: $0))
        }
    }

    init(row: Row) {
        self.init(
            firstDay: row["first_day"],
            lastDay: row["last_day"],
            reason: Bilingual(nl: row["reason_nl"], en: row["reason_en"])
        )
    }
}

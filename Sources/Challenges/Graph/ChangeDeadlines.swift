private import GRDB
public import MixedZone

/// Says how many working days a step of the road may take in this zone; what runs already keeps its date.
public struct ChangeDeadlines: Command {
    public static let name = "change-deadlines"
    public static let permission = Permission.roles([.administrator])

    /// The last working day that a deadline may have: about a year.
    public static let longest = 250

    public let days: [Deadline: Int]

    public init(_ days: [Deadline: Int]) {
        self.days = days
    }

    /// The days as they are now and as they were before, at the place of the name that they are for.
    public struct Changed: Facts {
        let names: [String]
        let workingDays: [Int]
        let formerDays: [Int]

        /// What was there before.
        public var former: [Deadline: Int] {
            let named = zip(names, formerDays).compactMap { name, days in
                Deadline(rawValue: name).map { ($0, days) }
            }
            return Dictionary(named) { first, _ in first }
        }
    }

    /// What the history of the zone's deadlines is kept under.
    public static let subject = Subject("zone", "deadlines")

    /// Throws `InvalidFields`, each field named for its deadline, where the days are not from 1 to ``longest``.
    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let named = days.sorted { $0.key.rawValue < $1.key.rawValue }
        let wrong = named.filter { !(1...Self.longest).contains($0.value) }
        guard wrong.isEmpty else {
            throw InvalidFields(wrong.map { FieldProblem($0.key.rawValue, "working-days") })
        }
        let known = try Deadlines.load(transaction.db)
        let changed = named.filter { known.days($0.key) != $0.value }
        guard !changed.isEmpty else {
            transaction.nothingChanged()
            return Done()
        }
        for (deadline, days) in changed {
            try transaction.db.execute(
                sql: "INSERT OR REPLACE INTO deadlines (name, working_days) VALUES (?, ?)",
                arguments: [deadline.rawValue, days]
            )
        }
        try transaction.record(
            Self.subject,
            isPublic: true,
            Changed(
                names: changed.map(\.key.rawValue),
                workingDays: changed.map(\.value),
                formerDays: changed.map { known.days($0.key) }
            )
        )
        return Done()
    }
}

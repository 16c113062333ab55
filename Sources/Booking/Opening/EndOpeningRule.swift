public import GRDB
public import MixedZone

/// Ends a weekly rule on a last day, with an answer for whoever has reserved after it.
///
/// A rule that has not begun and would end before it begins is taken away.
public struct EndOpeningRule: Command, PlaceChange {
    public static let name = "end-opening-rule"
    public static let permission = Permission.roles([.administrator])

    public let rule: ID<OpeningRule>
    /// Yesterday at the earliest, inclusive.
    public let lastDay: CivilDay
    public let settlement: Settlement

    public init(_ rule: ID<OpeningRule>, lastDay: CivilDay, settlement: Settlement = .none) {
        self.rule = rule
        self.lastDay = lastDay
        self.settlement = settlement
    }

    struct Ended: Facts {
        let weekday: Int
        let validFrom: CivilDay
        let lastDay: CivilDay
        let kept: Int?
        let handedBack: Int?
    }

    public func location(_ db: Database) throws -> String { try OpeningRow.location(rule.description, db) }

    public func changed(_ place: Place) throws -> Place {
        guard let listed = place.openings.rules.first(where: { $0.id == rule }) else {
            throw KernelRefusal.missing
        }
        var place = place
        place.schedule.rules = place.openings.rules.compactMap { other in
            other.id == rule ? listed.value.ending(on: lastDay) : other.value
        }
        return place
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let db = transaction.db
        let place = try Place.of(location: location(db), transaction)
        guard let known = place.openings.rules.first(where: { $0.id == rule })?.value else {
            throw KernelRefusal.missing
        }
        guard known.validUntil != lastDay else {
            transaction.nothingChanged()
            return Done()
        }
        let yesterday = place.location.timeZone.day(of: transaction.now).adding(days: -1)
        guard lastDay >= yesterday else { throw InvalidFields([FieldProblem("lastDay", "day-is-past")]) }
        guard known.validUntil.map({ lastDay < $0 }) ?? true else {
            throw InvalidFields([FieldProblem("lastDay", "rule-ends-earlier")])
        }
        let hits = try hits(transaction)
        if lastDay < known.validFrom {
            try db.execute(sql: "DELETE FROM openings WHERE id = ?", arguments: [rule])
        } else {
            try db.execute(
                sql: "UPDATE openings SET valid_until = ? WHERE id = ?",
                arguments: [lastDay, rule]
            )
        }
        try transaction.record(
            Subject("location", place.location.id),
            isPublic: true,
            Ended(
                weekday: known.weekday,
                validFrom: known.validFrom,
                lastDay: lastDay,
                kept: hits.kept,
                handedBack: hits.handedBack
            )
        )
        try hits.handBack(transaction)
        return Done()
    }
}

extension OpeningRule {
    /// Nil when it would end before it begins.
    fileprivate func ending(on lastDay: CivilDay) -> OpeningRule? {
        guard validFrom <= lastDay else { return nil }
        return OpeningRule(weekday: weekday, validFrom: validFrom, validUntil: lastDay, hours: hours)
    }
}

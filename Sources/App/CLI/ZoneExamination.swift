import Booking
import GRDB
import MixedZone

/// Looks at everything in a zone that can be wrong without anybody having noticed.
struct ZoneExamination: Sendable {
    let folder: DataFolder

    /// One sentence for each thing that needs attention; none when all is in order.
    func run(_ slug: String) async -> [String] {
        do {
            let found = try await ZoneFile.read(folder.zoneFile(slug)) { db in
                try Self.findings(db, at: .current)
            }
            let journal = try await JournalCheck(folder: folder).run(slug)
            return found + (journal.isWhole ? [] : ["The journal is not whole: \(journal)."])
        } catch {
            return [CommandFailure(error, sentence: { $0.slug }).message + "."]
        }
    }

    static func findings(_ db: Database, at now: Instant) throws -> [String] {
        let schema = try SchemaExamination.findings(db)
        guard schema.isEmpty else { return schema }
        let damage = try String.fetchOne(db, sql: "PRAGMA quick_check")
        guard damage == "ok" else { return ["The file is damaged: \(damage ?? "it cannot be checked")."] }
        return try people(db, at: now) + places(db, at: now) + mail(db)
    }

    private static func people(_ db: Database, at now: Instant) throws -> [String] {
        try holders(of: .administrator, db, at: now).isEmpty ? ["Nobody is administrator."] : []
    }

    private static func places(_ db: Database, at now: Instant) throws -> [String] {
        let hosts = try holders(of: .host, db, at: now)
        return try Location.all(db).flatMap { location in
            let isHosted = hosts.contains { $0.scope.covers(.location(location.id)) }
            let lonely = location.kind == .workplace && !isHosted ? ["\(location.name) has no host."] : []
            return lonely + (try OpeningExamination.findings(location, db))
        }
    }

    private static func mail(_ db: Database) throws -> [String] {
        let failing = try WaitingMessage.failing(db)
        let reason = try String.fetchOne(
            db,
            sql:
                "SELECT failure FROM outbox WHERE failure IS NOT NULL AND sent_at IS NULL ORDER BY id DESC LIMIT 1"
        )
        var findings: [String] = []
        if failing.waiting > 0 { findings.append("\(failing.waiting) mails failed and will be tried again.") }
        if failing.givenUp > 0 {
            findings.append("\(failing.givenUp) mails could not be sent and were given up.")
        }
        if let reason { findings.append("The last failure: \(reason).") }
        return findings
    }

    private static func holders(of role: Role, _ db: Database, at now: Instant) throws -> [Grant] {
        try Grant.fetchAll(
            db,
            sql: """
                SELECT grants.* FROM grants JOIN members ON members.id = member_id
                WHERE role = ? AND members.state = 'active'
                """,
            arguments: [role.rawValue]
        ).filter { $0.holds(at: now) }
    }
}

/// Whether the file has the tables of this release.
enum SchemaExamination {
    static func findings(_ db: Database) throws -> [String] {
        guard try db.tableExists("grdb_migrations") else { return ["The file holds no zone."] }
        let done = Set(try String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations"))
        let known = Set(
            ZoneModules.all.flatMap { module in module.migrations.map { "\(module.name) \($0.name)" } }
        )
        let later = done.subtracting(known)
        guard later.isEmpty else { return ["The file was written by a newer release: \(later.sorted())."] }
        guard known.isSubset(of: done) else {
            return [
                "The schema is of an older release; the server brings it up to date when it opens the zone."
            ]
        }
        return try Zone.isSetUp(db) ? [] : ["The file holds no zone."]
    }
}

/// Whether the opening of a location says what was meant.
enum OpeningExamination {
    /// Days that are looked at of a rule without an end.
    private static let horizon = 366

    static func findings(_ location: Location, _ db: Database) throws -> [String] {
        let schedule = try Schedule.load(location.id, db)
        return schedule.rules.filter { !applies($0, in: schedule) }.map { rule in
            let end = rule.validUntil.map { " until \($0)" } ?? ""
            return
                "\(location.name): the opening rule for weekday \(rule.weekday) from \(rule.validFrom)\(end) never applies."
        }
    }

    /// Whether there is a day on which the place is open because of this rule.
    private static func applies(_ rule: OpeningRule, in schedule: Schedule) -> Bool {
        let last = rule.validUntil ?? rule.validFrom.adding(days: horizon)
        let first = rule.validFrom.adding(days: (rule.weekday - rule.validFrom.weekday + 7) % 7)
        return stride(from: 0, through: last.days(since: first), by: 7).contains { days in
            let day = first.adding(days: days)
            guard !schedule.dated.contains(where: { $0.day == day }) else { return false }
            if case .open = schedule.openness(on: day) { return true }
            return false
        }
    }
}

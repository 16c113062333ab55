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
        var findings = try PeopleExamination.findings(db, at: now)
        for place in try ExaminedPlace.all(db, at: now) {
            findings += try HostExamination.findings(place, db, at: now)
            findings += OpeningExamination.findings(place)
            findings += LimitExamination.findings(place.location)
            findings += SeatExamination.findings(place)
            findings += RoomExamination.findings(place)
            findings += PlanExamination.findings(place)
        }
        if try Zone.isSetUp(db) {
            let today = try Zone.load(db).timeZone.day(of: now)
            findings += try RoadExamination.findings(db, on: today.description)
            findings += try ProgrammeExamination.findings(Programme.all(db), on: today)
        }
        findings += try ThemeExamination.findings(Theme.all(db))
        return try findings + MailExamination.findings(db)
    }
}

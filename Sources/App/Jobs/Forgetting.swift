import GRDB
import MixedZone

/// What follows an erasure outside the rows of a zone: the list beside its file knows the pseudonym, the log holds no
/// page from before, and in the night after the next Saturday the whole file is written anew.
///
/// Looks at what is due, and does no harm when it runs twice. A log that somebody's long read kept from being emptied
/// is due again in the next round; the file is written anew once, whatever reads it.
struct Forgetting: Sendable {
    let folder: DataFolder

    /// Throws Foundation's errors when the list cannot be written, and GRDB's.
    func run(_ slug: String, _ store: Store, at now: Instant) async throws {
        let (unnoted, rewrite) = try await store.read { db in
            (try Erasures.unnoted(db), try Self.nextRewrite(db))
        }
        if !unnoted.isEmpty {
            try ErasedList(path: folder.erasedList(slug)).add(unnoted)
            if try await store.emptyLog() {
                _ = try await store.keep(MarkErasuresNoted(unnoted.map(\.member)))
            }
        }
        if let rewrite, rewrite <= now {
            _ = try await store.rewrite()
            _ = try await store.keep(MarkRewritten(before: now))
        }
    }

    /// Half past four on the first Sunday after an erasure, on the zone's clock; nil when nobody was erased.
    static func nextRewrite(_ db: Database) throws -> Instant? {
        guard let erased = try Erasures.firstUnwritten(db) else { return nil }
        guard let minute = MinuteOfDay(hour: 4, minute: 30) else { return nil }
        let clock = try Zone.load(db).timeZone
        let today = clock.day(of: erased)
        let sunday = today.adding(days: 7 - today.weekday)
        return [sunday, sunday.adding(days: 7)]
            .flatMap { clock.instants(day: $0, minute: minute) }
            .first { $0 > erased }
    }
}

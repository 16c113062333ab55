import Logging
import MixedZone
import ServiceLifecycle
import Synchronization

/// Brings the due messages of a zone's outbox to the mailer, at least once each.
///
/// Letters are sent outside every transaction; that one was sent is written afterwards. After a crash in between it
/// is sent again, under the same identifier. A code that has expired is given up and not sent. When the mailer fails three times in a row, the zone's mail rests for a
/// minute.
final class Delivery: Sendable {
    private let mailer: any Mailer
    private let letters: Letters
    private let logger: Logger
    private let resting = Mutex<[String: Instant]>([:])
    /// By the epoch of the store: letters that went while the zone could not note it, and that must not go again.
    private let unnoted = Mutex<[String: [Int]]>([:])

    /// How many letters one round sends: at the clock's pace of ten rounds a second, mail never crowds out visitors.
    static let batch = 50
    private static let patience = 3
    /// Seconds.
    private static let rest = 60

    init(mailer: any Mailer, letters: Letters, logger: Logger) {
        self.mailer = mailer
        self.letters = letters
        self.logger = logger
    }

    /// Sends what is due, the oldest first.
    ///
    /// Returns whether more may be waiting. Throws when the zone cannot be read or written.
    func deliver(_ slug: String, _ store: Store) async throws -> Bool {
        let now = store.now
        if let end = resting.withLock({ $0[slug] }), now < end { return false }
        try await noteSent(store)
        let due = try await store.read { [letters] db in
            try WaitingMessage.due(at: now, limit: Self.batch, db).map { message in
                (message.id, Result { try letters.letter(for: message, at: now, db) })
            }
        }
        var failures = 0
        for (message, letter) in due where !Task.isShuttingDownGracefully && failures < Self.patience {
            do {
                try await mailer.send(try letter.get(), from: slug)
                unnoted.withLock { $0[store.epoch, default: []].append(message) }
                failures = 0
            } catch {
                if (error as? MailFailure)?.isAboutLetter != true { failures += 1 }
                try await failed(message, error, slug, store)
            }
        }
        try await noteSent(store)
        resting.withLock { $0[slug] = failures < Self.patience ? nil : now + Self.rest }
        return due.count == Self.batch && failures < Self.patience
    }

    private func noteSent(_ store: Store) async throws {
        let sent = unnoted.withLock { $0[store.epoch] ?? [] }
        guard !sent.isEmpty else { return }
        _ = try await store.keep(MarkSent(sent))
        unnoted.withLock { $0[store.epoch] = nil }
    }

    private func failed(_ message: Int, _ error: any Error, _ slug: String, _ store: Store) async throws {
        let failure = error as? MailFailure
        let reason = failure?.description ?? "unexpected: \(String(reflecting: type(of: error)))"
        logger.warning(
            "letter not sent",
            metadata: [
                "zone": .string(slug), "message": .stringConvertible(message), "reason": .string(reason),
            ]
        )
        _ = try await store.keep(MarkFailed(message, failure: reason, isFinal: failure?.isFinal ?? false))
    }
}

import Logging
import MixedZone
import ServiceLifecycle

/// Time, for every zone of the folder: brings its mail, says who did not come, applies retention.
///
/// The index tells when a zone is due, so that a zone that nobody visits is opened for it. Runs until shutdown and
/// never throws: what goes wrong in one zone is logged and tried again a minute later.
struct ZoneClock: Service {
    let zones: Zones
    let delivery: Delivery
    let bell: Bell
    let logger: Logger
    /// How long a zone stays open that nobody asks for.
    var idle = Duration.seconds(300)
    var clock: @Sendable () -> Instant = { Instant.current }

    private static let mostAtOnce = 8
    private static let longestSleep = 30
    private static let pace = Duration.milliseconds(100)

    func run() async {
        await withGracefulShutdownHandler {
            await rounds()
        } onGracefulShutdown: {
            bell.stop()
        }
    }

    private func rounds() async {
        await attempt("survey") { try await zones.index.survey(zones.folder, logger: logger) }
        await withDiscardingTaskGroup { group in
            while !bell.isStopped {
                let known = (try? await zones.index.all()) ?? []
                let now = clock()
                let due = known.filter { ($0.nextDue ?? now) <= now }.map(\.slug)
                for slug in bell.begin(Set(due), most: Self.mostAtOnce) {
                    group.addTask {
                        await visit(slug)
                        bell.end(slug)
                    }
                }
                zones.closeIdle(for: idle)
                try? await Task.sleep(for: Self.pace)
                await bell.sleep(
                    for: pause(until: known.compactMap(\.nextDue).filter { $0 > now }.min(), from: now)
                )
            }
        }
    }

    private func pause(until next: Instant?, from now: Instant) -> Duration {
        .seconds(min(Self.longestSleep, max(1, (next ?? now + Self.longestSleep) - now)))
    }

    /// One round through one zone.
    private func visit(_ slug: String) async {
        let done = await attempt("clock", slug) {
            guard let store = try await zones.store(slug) else { return try await zones.index.forget(slug) }
            let now = store.now
            var mayHaveMore = false
            let isDelivered = await attempt("mail", slug) {
                mayHaveMore = try await delivery.deliver(slug, store)
            }
            let isWorked = await attempt("jobs", slug) {
                try await DueWork.run(store, at: now)
                try await Forgetting(folder: zones.folder).run(slug, store, at: now)
            }
            let next = try await store.read { db in try DueWork.nextDue(after: now, db) }
            let soonest = mayHaveMore ? now : next
            let seen = try await Sighting.take(store, slug, zones.index, logger: logger)
            try await zones.index.remember(
                seen.with(
                    nextDue: isDelivered && isWorked ? soonest : max(soonest, now + 60),
                    anchor: seen.anchor
                )
            )
        }
        guard !done else { return }
        await attempt("postpone", slug) { try await zones.index.setDue(slug, at: clock() + 60) }
    }

    /// Returns whether it went well; why not is logged.
    @discardableResult
    private func attempt(_ part: String, _ slug: String = "", _ work: () async throws -> Void) async -> Bool {
        do {
            try await work()
            return true
        } catch {
            logger.error(
                "clock failed",
                metadata: [
                    "part": .string(part), "zone": .string(slug),
                    "error.type": .string(String(reflecting: type(of: error))),
                ]
            )
            return false
        }
    }
}

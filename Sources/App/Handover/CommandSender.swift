import Foundation
import MixedZone

/// Carries out a command from the command line, beside a running server or without one.
struct CommandSender: Sendable {
    let folder: DataFolder
    let modules: [Module]

    /// How often, and after which pause, it is tried when the server is busy or another call holds the zone.
    private static let attempts = 50
    private static let pause = Duration.milliseconds(100)

    /// Hands the command to the server where one listens, and otherwise opens the zone's file for it.
    ///
    /// Throws the command's refusal, ``HandoverFailure``, ``ZoneFile/Problem/missing(_:)``, `ZoneLocked` when
    /// another process keeps the zone for more than five seconds, or GRDB's errors.
    func perform<C: Command>(_ command: C, in zone: String) async throws -> C.Output {
        guard folder.holds(zone) else { throw ZoneFile.Problem.missing(folder.zoneFile(zone)) }
        let handed = try HandedCommand(command, for: zone)
        for _ in 1..<Self.attempts {
            let reply = try await HandoverClient(folder: folder).send(handed)
            if let reply, reply != .busy { return try reply.decoded(C.Output.self) }
            do {
                if reply == nil { return try await performHere(command, zone) }
            } catch is ZoneLocked {}
            try await Task.sleep(for: Self.pause)
        }
        return try await performHere(command, zone)
    }

    private func performHere<C: Command>(_ command: C, _ zone: String) async throws -> C.Output {
        let store = try Store(path: folder.zoneFile(zone), modules: modules)
        let result: Result<C.Output, any Error>
        do {
            result = .success(try await store.perform(command, as: .atCommandLine))
        } catch {
            result = .failure(error)
        }
        try store.close()
        if let index = try? ZoneIndex(folder) { try? await index.setDue(zone, at: nil) }
        return try result.get()
    }
}

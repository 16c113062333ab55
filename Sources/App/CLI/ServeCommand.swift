import ArgumentParser
import Foundation
import Logging
import MixedZone

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serves the zones of the data folder until it is told to stop.",
        discussion: """
            Every setting can be given here, in the environment (MIXEDZONE_HTTP_PORT for http.port) or in the file \
            named by --config. SIGTERM and Ctrl-C finish what has begun.
            """
    )

    @OptionGroup var settings: SettingsOptions

    func run() async throws {
        let settings = try await Settings.read(settings, environment: ProcessInfo.processInfo.environment)
        LoggingSystem.bootstrap { label in
            var handler = StreamLogHandler.standardError(label: label)
            handler.logLevel = settings.logLevel
            return handler
        }
        let logger = Logger(label: "mixedzone")
        let lock = try lockFolder(DataFolder(settings.dataFolder))
        defer { lock.release() }
        for address in [ListeningAddress(host: settings.host, port: settings.port), settings.metrics] {
            try await address?.check()
        }
        try await SiteServer(settings, logger: logger).run { port in
            logger.info(
                "listening",
                metadata: ["host": .string(settings.host), "port": .stringConvertible(port)]
            )
        }
    }

    /// One server a folder; calls on the command line are none.
    private func lockFolder(_ folder: DataFolder) throws -> ZoneLock {
        let isNew = !FileManager.default.fileExists(atPath: folder.path)
        do {
            try folder.create()
            if isNew { Report.aside("mixedzone: made the folder \(folder.path), which was not there") }
            return try ZoneLock(zoneFile: folder.serverLock)
        } catch is ZoneLocked {
            throw CommandFailure(.unavailable, "another server works with the folder \(folder.path)")
        } catch {
            throw CommandFailure(.cannotCreate, "\(folder.path) cannot be written")
        }
    }
}

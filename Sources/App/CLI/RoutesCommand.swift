import ArgumentParser
import Foundation
import Logging

struct RoutesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "routes",
        abstract: "Prints everything that can be asked for: method and pattern."
    )

    func run() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "mixedzone-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let server = try SiteServer(
            .local(dataFolder: folder),
            logger: Logger(label: "routes", factory: { _ in SwiftLogNoOpLogHandler() })
        )
        print(server.table)
    }
}

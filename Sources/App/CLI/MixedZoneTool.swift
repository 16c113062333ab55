import ArgumentParser
import Foundation

/// The program `mixedzone`.
@main
struct MixedZoneTool: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mixedzone",
        abstract: "Runs the mixed zones of a municipality: places, people and questions of the city.",
        discussion: """
            Every command works beside a running server. Status: 0 done, 1 refused or something found, \
            64 wrong use, 65 bad data, 69 not available now, 73 cannot be created, 78 wrong setting.
            """,
        subcommands: [
            ServeCommand.self, ZoneCommand.self, SeedCommand.self, MemberCommand.self, JournalCommand.self,
            RegisterCommand.self, BackupCommand.self, RoutesCommand.self, VersionCommand.self,
            BenchDataCommand.self,
        ]
    )

    static func main() async {
        do {
            var command = try await asyncParseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            leave(error)
        }
    }

    /// Ends the process with what the error means.
    private static func leave(_ error: any Error) -> Never {
        guard !isOfParser(error) else { exit(withError: error) }
        let failure = CommandFailure(error, sentence: RefusalSentence.english)
        FileHandle.standardError.write(Data("mixedzone: \(failure.message)\n".utf8))
        Foundation.exit(failure.status.rawValue)
    }

    private static func isOfParser(_ error: any Error) -> Bool {
        let code = exitCode(for: error)
        return code == .success || code == .validationFailure || error is ExitCode
    }
}

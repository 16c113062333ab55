import Foundation
import Subprocess
import Support
import SystemPackage

/// The program as it was built, called as a person would.
struct BuiltTool {
    let data: String

    struct Result {
        let status: Int32
        let output: String
        let error: String
    }

    /// Beside the program that runs the tests.
    private static let path = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(path: "mixedzone").path

    func callAsFunction(_ arguments: String...) async throws -> Result {
        let result = try await run(
            .path(FilePath(Self.path)),
            arguments: Arguments(arguments),
            environment: .inherit.updating(["MIXEDZONE_DATA_FOLDER": data]),
            output: .string(limit: 1 << 20),
            error: .string(limit: 1 << 20)
        )
        guard case .exited(let status) = result.terminationStatus else {
            return Result(status: -1, output: result.standardOutput, error: result.standardError)
        }
        return Result(status: status, output: result.standardOutput, error: result.standardError)
    }
}

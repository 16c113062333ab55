import Glibc
import Subprocess
import SystemPackage

/// Hands each letter to the `sendmail` command, which reads the recipient from the letter itself.
struct SendmailMailer: Mailer {
    /// The path of the command, or a name that is looked up.
    private let command: String
    /// How long one call may take.
    private let patience: Duration

    /// A command that ends without reading would otherwise end this process too, by a signal.
    init(command: String, patience: Duration = .seconds(30)) {
        self.command = command
        self.patience = patience
        _ = signal(SIGPIPE, SIG_IGN)
    }

    func send(_ letter: Letter, from zone: String) async throws {
        let message = letter.message(lineEnd: "\n")
        let status = try await withThrowingTaskGroup(of: TerminationStatus.self) { group in
            group.addTask { try await call(message) }
            group.addTask {
                try await Task.sleep(for: patience)
                throw MailFailure.tookTooLong
            }
            defer { group.cancelAll() }
            guard let first = try await group.next() else { throw MailFailure.notStarted }
            return first
        }
        guard status.isSuccess else { throw MailFailure.refused(status: "\(status)") }
    }

    /// Cancelling ends the command: first politely, two seconds later for good.
    ///
    /// Whether the letter was taken is told by the status, not by how much of it the command read.
    private func call(_ message: String) async throws -> TerminationStatus {
        var options = PlatformOptions()
        options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .seconds(2))]
        let executable: Executable = command.contains("/") ? .path(FilePath(command)) : .name(command)
        do {
            return try await run(
                executable,
                arguments: ["-t", "-i"],
                platformOptions: options,
                input: .inputWriter,
                output: .discarded,
                error: .discarded
            ) { execution in
                _ = try? await execution.standardInputWriter.write(message)
                try await execution.standardInputWriter.finish()
            }.terminationStatus
        } catch is CancellationError {
            throw MailFailure.tookTooLong
        } catch {
            throw MailFailure.notStarted
        }
    }
}

import Foundation
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `Mail through sendmail` {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// A command of the test's own that stands in for the real one.
    private func command(_ script: String) throws -> String {
        let path = folder.file("sendmail")
        let text = "#!/bin/sh\n\(script)\n"
        #expect(
            FileManager.default.createFile(
                atPath: path,
                contents: Data(text.utf8),
                attributes: [.posixPermissions: 0o700]
            )
        )
        return path
    }

    private func letter(body: String = "Dag") throws -> Letter {
        Letter(
            id: "20261124T080000Z-000001",
            from: Correspondent(name: "Zone", address: "noreply@voorbeeld.test"),
            to: Correspondent(name: "Anna; rm -rf", address: "anna@voorbeeld.test"),
            subject: "$(touch x) `touch y`",
            body: body,
            language: .nl,
            writtenAt: try amsterdam("2026-11-24 09:00")
        )
    }

    @Test func `the command gets the letter and reads the reader from it`() async throws {
        let path = try command(
            "echo \"$@\" > '\(folder.file("arguments"))'; cat > '\(folder.file("letter"))'"
        )
        try await SendmailMailer(command: path).send(try letter(), from: "aalst")
        #expect(try String(contentsOfFile: folder.file("arguments"), encoding: .utf8) == "-t -i\n")
        let sent = try String(contentsOfFile: folder.file("letter"), encoding: .utf8)
        #expect(sent == (try letter()).message(lineEnd: "\n"))
        #expect(sent.contains("<anna@voorbeeld.test>"))
    }

    @Test func `a long letter goes through whole`() async throws {
        let path = try command("cat > '\(folder.file("letter"))'")
        let long = try letter(body: String(repeating: "Een regel tekst.\n", count: 60_000))
        try await SendmailMailer(command: path).send(long, from: "aalst")
        let sent = try String(contentsOfFile: folder.file("letter"), encoding: .utf8)
        #expect(sent == long.message(lineEnd: "\n"))
    }

    @Test func `a command that fails is a failure`() async throws {
        let path = try command("cat > /dev/null; exit 75")
        await #expect(throws: MailFailure.self) {
            try await SendmailMailer(command: path).send(try letter(), from: "aalst")
        }
    }

    @Test func `a command that does not even read is a failure, and nothing worse`() async throws {
        let path = try command("exit 69")
        let long = try letter(body: String(repeating: "Een regel tekst.\n", count: 60_000))
        for _ in 0..<5 {
            await #expect(throws: MailFailure.self) {
                try await SendmailMailer(command: path).send(long, from: "aalst")
            }
        }
    }

    @Test func `a command that hangs is ended`() async throws {
        let path = try command("echo $$ > '\(folder.file("pid"))'; exec sleep 60")
        let mailer = SendmailMailer(command: path, patience: .milliseconds(500))
        let started = ContinuousClock.now
        await #expect(throws: MailFailure.tookTooLong) { try await mailer.send(try letter(), from: "aalst") }
        #expect(ContinuousClock.now - started < .seconds(10))
        let pid = try String(contentsOfFile: folder.file("pid"), encoding: .utf8).filter(\.isNumber)
        #expect(!FileManager.default.fileExists(atPath: "/proc/\(pid)"))
    }

    @Test(arguments: ["/nowhere/sendmail", "no-such-command-here"])
    func `a command that is not there is a failure`(_ path: String) async throws {
        await #expect(throws: MailFailure.notStarted) {
            try await SendmailMailer(command: path).send(try letter(), from: "aalst")
        }
    }
}

import Foundation
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `The mail of a demonstration` {
    private func letter(_ number: Int, at time: String) throws -> Letter {
        let message = try amsterdam(time)
        return Letter(
            id: "\(message.rfc3339.filter { $0 != "-" && $0 != ":" })-00000\(number)",
            from: Correspondent(name: "Zone", address: "noreply@voorbeeld.test"),
            to: Correspondent(name: "", address: "anna@voorbeeld.test"),
            subject: "Brief \(number)",
            body: "Tekst",
            language: .nl,
            writtenAt: message
        )
    }

    @Test func `the newest comes first`() async throws {
        let folder = try TemporaryFolder()
        let mailer = EmlFolderMailer(folder: folder.path)
        try await mailer.send(try letter(2, at: "2026-11-24 09:00"), from: "aalst")
        try await mailer.send(try letter(1, at: "2026-11-23 09:00"), from: "aalst")
        try await mailer.send(try letter(3, at: "2026-11-24 09:00"), from: "aalst")
        let mailbox = DemoMailbox(folder: folder.path)
        #expect(mailbox.list("aalst").map(\.subject) == ["Brief 3", "Brief 2", "Brief 1"])
        #expect(mailbox.list("breda").isEmpty)
    }

    @Test func `a letter sent twice is there once`() async throws {
        let folder = try TemporaryFolder()
        let mailer = EmlFolderMailer(folder: folder.path)
        for _ in 0..<2 { try await mailer.send(try letter(1, at: "2026-11-24 09:00"), from: "aalst") }
        #expect(DemoMailbox(folder: folder.path).list("aalst").count == 1)
    }

    @Test(arguments: ["../../x", "..", "", "-", "a.eml", "20261124T080000Z-000001/../x"])
    func `a name that is none finds nothing`(_ id: String) async throws {
        let folder = try TemporaryFolder()
        try await EmlFolderMailer(folder: folder.path).send(
            try letter(1, at: "2026-11-24 09:00"),
            from: "aalst"
        )
        #expect(DemoMailbox(folder: folder.path).mail("aalst", id) == nil)
        #expect(DemoMailbox(folder: folder.path).mail("../aalst", "20261124T080000Z-000001") == nil)
    }

    @Test func `a folder that cannot be written is a failure that says nothing of the reader`() async throws {
        let folder = try TemporaryFolder()
        #expect(FileManager.default.createFile(atPath: folder.file("mail"), contents: Data()))
        let mailer = EmlFolderMailer(folder: folder.file("mail"))
        await #expect(throws: MailFailure.notWritten) {
            try await mailer.send(try letter(1, at: "2026-11-24 09:00"), from: "aalst")
        }
    }
}

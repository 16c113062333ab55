import Foundation
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `A mail as it is sent` {
    private func letter(
        subject: String = "Uw code",
        body: String = "Dag",
        name: String = "Anna Adema",
        from: String = "Mixed Zone"
    ) throws -> Letter {
        Letter(
            id: "20261124T080000Z-000012",
            from: Correspondent(name: from, address: "noreply@voorbeeld.test"),
            to: Correspondent(name: name, address: "anna@voorbeeld.test"),
            subject: subject,
            body: body,
            language: .nl,
            writtenAt: try amsterdam("2026-11-24 09:00")
        )
    }

    private func headers(_ letter: Letter) -> [Substring] {
        let lines = letter.message(lineEnd: "\n").split(separator: "\n", omittingEmptySubsequences: false)
        return Array(lines.prefix { !$0.isEmpty })
    }

    @Test func `it has the headers that a mail must have`() throws {
        let headers = headers(try letter())
        #expect(headers.contains("Date: Tue, 24 Nov 2026 08:00:00 +0000"))
        #expect(headers.contains("From: Mixed Zone <noreply@voorbeeld.test>"))
        #expect(headers.contains("To: Anna Adema <anna@voorbeeld.test>"))
        #expect(headers.contains("Message-ID: <20261124T080000Z-000012@voorbeeld.test>"))
        #expect(headers.contains("Auto-Submitted: auto-generated"))
        #expect(headers.contains("Content-Type: text/plain; charset=utf-8"))
    }

    @Test(arguments: [
        "Anna\r\nBcc: eva@voorbeeld.test", "Anna\nBcc: x", "Anna\r", "Anna\u{0}\u{85}\u{2028}Bcc: x",
        "\"Anna\" <eva@voorbeeld.test>,", "=?utf-8?B?QW5uYQ==?=",
    ])
    func `no text makes a header of its own`(_ text: String) throws {
        let names: Set = [
            "Date", "From", "To", "Subject", "Message-ID", "Auto-Submitted", "Content-Language",
            "MIME-Version",
            "Content-Type", "Content-Transfer-Encoding",
        ]
        let headers = headers(try letter(subject: text, name: text, from: text))
        let starts = headers.filter { !$0.hasPrefix(" ") }.map { String($0.prefix { $0 != ":" }) }
        #expect(starts.count == 10 && Set(starts) == names)
        #expect(
            headers.allSatisfy { $0.utf8.count <= 78 && $0.utf8.allSatisfy { (0x20...0x7E).contains($0) } }
        )
        let to = headers.first { $0.hasPrefix("To: ") }
        #expect(to?.contains(",") == false)
    }

    @Test(arguments: [
        "Plek 12 op dinsdag", "Café “De Hoek” vóór één uur",
        String(repeating: "Een lange titel met ë en 日本 ", count: 12), "👩🏽‍💻👨‍👩‍👧‍👦", "?= =?utf-8?B??=",
    ])
    func `every subject comes out as it went in`(_ subject: String) throws {
        let folder = try TemporaryFolder()
        let mail = try roundTrip(letter(subject: subject, name: "Zoë d’Hondt"), folder)
        #expect(mail.subject == subject)
        #expect(mail.to == Correspondent(name: "Zoë d’Hondt", address: "anna@voorbeeld.test"))
    }

    @Test(arguments: [
        "Dag", "", "Een = teken\n\n  ingesprongen \nmet spatie aan het eind ", "\n.\nFrom hier",
        String(repeating: "é", count: 300), String(repeating: "woord ", count: 100), "één\ttab=20\u{A0}einde",
    ])
    func `every body comes out as it went in, in short lines`(_ body: String) throws {
        let folder = try TemporaryFolder()
        let letter = try letter(body: body)
        let lines = letter.message(lineEnd: "\n").split(separator: "\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 78 })
        #expect(try roundTrip(letter, folder).body == body + "\n")
    }

    /// Writes the letter as the demonstration does and reads it as its mailbox does.
    private func roundTrip(_ letter: Letter, _ folder: TemporaryFolder) throws -> DemoMailbox.Mail {
        let path = folder.file("aalst")
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try Data(letter.message(lineEnd: "\r\n").utf8).write(to: URL(filePath: "\(path)/\(letter.id).eml"))
        return try #require(DemoMailbox(folder: folder.path).mail("aalst", letter.id))
    }
}

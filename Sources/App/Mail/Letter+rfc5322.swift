import Foundation
import MixedZone

extension Letter {
    /// The letter as an Internet message (RFC 5322) in plain text.
    ///
    /// - Parameter lineEnd: `\r\n` in files, `\n` for a local command.
    func message(lineEnd: String) -> String {
        let domain = from.address.split(separator: "@").last.map(String.init) ?? "localhost"
        let headers = [
            "Date: \(MailDate.text(writtenAt))",
            "From: \(MailHeader.correspondent(from))",
            "To: \(MailHeader.correspondent(to))",
            "Subject: \(MailHeader.text(subject))",
            "Message-ID: <\(MailHeader.clean(id))@\(MailHeader.clean(domain))>",
            "Auto-Submitted: auto-generated",
            "Content-Language: \(language.rawValue)",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: quoted-printable",
        ]
        let unsubscribe = unsubscribe.map { ["List-Unsubscribe: <\(MailHeader.clean($0))>"] } ?? []
        let lines = headers + unsubscribe + [""] + QuotedPrintable.encode(body)
        return lines.joined(separator: "\n").replacing("\n", with: lineEnd) + lineEnd
    }
}

/// The date of a mail, such as `Tue, 24 Nov 2026 08:00:00 +0000`.
enum MailDate {
    static func text(_ instant: Instant) -> String {
        formatter.string(from: Date(timeIntervalSince1970: TimeInterval(instant.seconds)))
    }

    /// Nil for anything that is not written as above.
    static func instant(_ text: String) -> Instant? {
        formatter.date(from: text).map { Instant(seconds: Int($0.timeIntervalSince1970)) }
    }

    private static var formatter: DateFormatter {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(secondsFromGMT: 0)
        formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss xxxx"
        return formatter
    }
}

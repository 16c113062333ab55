import GRDB
import MixedZone

/// Whether the letters go out.
enum MailExamination {
    static func findings(_ db: Database) throws -> [String] {
        let failing = try WaitingMessage.failing(db)
        let reason = try String.fetchOne(
            db,
            sql:
                "SELECT failure FROM outbox WHERE failure IS NOT NULL AND sent_at IS NULL ORDER BY id DESC LIMIT 1"
        )
        var findings: [String] = []
        if failing.waiting > 0 { findings.append("\(failing.waiting) mails failed and will be tried again.") }
        if failing.givenUp > 0 {
            findings.append("\(failing.givenUp) mails could not be sent and were given up.")
        }
        if let reason { findings.append("The last failure: \(reason).") }
        return findings
    }
}

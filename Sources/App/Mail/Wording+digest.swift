import GRDB
import MixedZone

extension Wording {
    /// The daily letter: what each of its messages would have said by itself; one alone keeps its own subject.
    ///
    /// What is gone since is left out. Throws ``MailFailure`` when nothing is left.
    func digest(_ message: WaitingMessage, _ db: Database) throws -> (subject: String, text: String) {
        var told: [(subject: String, text: String)] = []
        for part in try DailyDigest.parts(of: message) {
            guard let kind = LetterKind(rawValue: part.kind), kind != .digest else { continue }
            do { told.append(try text(of: kind, part, db)) } catch is MailFailure {}
        }
        guard let first = told.first else { throw MailFailure.wordless(kind: message.kind) }
        guard told.count > 1 else { return first }
        let list = told.map { words("mail.digest.item", ["subject": $0.subject, "text": $0.text]) }
        return (
            words(LetterKind.digest.subject, ["zone": zone.name, "count": String(told.count)]),
            words(LetterKind.digest.body, ["zone": zone.name, "list": list.joined(separator: "\n\n")])
        )
    }
}

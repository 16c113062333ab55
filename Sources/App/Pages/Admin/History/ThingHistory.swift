import Foundation
import GRDB
import MixedZone

/// What the journal tells about one thing.
struct ThingHistory: Sendable {
    let subject: Subject
    /// What the thing is called.
    let name: String
    /// The commands that are told; nil for all.
    var only: Set<String>?
    /// Where what an entry changed is brought back; empty when it cannot be.
    var undo: @Sendable (_ entry: JournalEntry, _ command: String, Database) throws -> String = { _, _, _ in
        ""
    }
    /// Where what an entry told stands in a form again; empty when there is no such form.
    var again: @Sendable (_ entry: JournalEntry, _ command: String, JSONValue) -> String = { _, _, _ in "" }

    /// Newest first.
    func lines(_ wording: HistoryWords, _ db: Database) throws -> [HistoryLine] {
        var trail = HistoryTrail(wording: wording)
        let lines = try JournalEntry.about(subject, db).compactMap { entry -> HistoryLine? in
            let header = try entry.header()
            let command = String(header.command.prefix { $0 != "/" })
            guard only?.contains(command) ?? true else { return nil }
            let facts = try JSONValue(Data(entry.json.utf8))["facts"] ?? .null
            return HistoryLine(
                text: try text(header, command, wording, db),
                details: trail.details(command, facts),
                undo: line(try undo(entry, command, db), command, wording.words),
                again: LabelledLink(
                    href: again(entry, command, facts),
                    text: wording.words("history.again"),
                    label: wording.words("history.again-label", ["date": wording.date(header.at)])
                )
            )
        }
        return lines.reversed()
    }

    private func text(
        _ header: JournalEntry.Header,
        _ command: String,
        _ wording: HistoryWords,
        _ db: Database
    ) throws -> String {
        let words = wording.words
        return words(
            "history.line",
            [
                "date": wording.date(header.at),
                "who": try who(header, words, db),
                "what": did(command, words),
            ]
        )
    }

    private func did(_ command: String, _ words: Words) -> String {
        words("history.did.\(words.has("history.did.\(command)") ? command : "other")")
    }

    private func line(_ action: String, _ command: String, _ words: Words) -> RemovableLine {
        RemovableLine(
            text: "",
            note: "",
            action: action,
            button: words("history.undo"),
            buttonLabel: words("history.undo-label", ["what": did(command, words)])
        )
    }

    /// The name of somebody who is still known, with the capacity in which they acted.
    private func who(_ header: JournalEntry.Header, _ words: Words, _ db: Database) throws -> String {
        let capacity = header.capacity.flatMap(Role.init).map { words.role($0) }
        let id = header.actor.split(separator: ":").last.flatMap { Member.ID(String($0)) }
        guard header.actor.hasPrefix("member:") else {
            return words(header.actor == "visitor" ? "history.by-themselves" : "history.by-server")
        }
        let member = try id.flatMap { try Member.find($0, db) }
        let known = [member?.name ?? "", capacity ?? ""].filter { !$0.isEmpty }
        return known.isEmpty ? words("history.by-member") : known.joined(separator: ", ")
    }
}

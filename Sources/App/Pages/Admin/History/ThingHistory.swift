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

    /// What the thing was called and offered before each change; nil when that is not kept.
    var former: FormerTrail?

    /// The words that lead there, and what is read aloud of them.
    var taking = (text: "history.again", label: "history.again-label")

    /// Newest first.
    func lines(_ wording: HistoryWords, _ db: Database) throws -> [HistoryLine] {
        var trail = HistoryTrail(wording: wording)
        var kept = try former.map { _ in Array(try FormerWords.of(subject, db).reversed()) } ?? []
        let lines = try JournalEntry.about(subject, db).compactMap { entry -> HistoryLine? in
            let header = try entry.header()
            let command = String(header.command.prefix { $0 != "/" })
            guard only?.contains(command) ?? true else { return nil }
            let facts = try JSONValue(Data(entry.json.utf8))["facts"] ?? .null
            let change = former.flatMap { $0.change(command, at: header.at, &kept) }
            return HistoryLine(
                text: try text(header, command, wording, db),
                details: (change?.details(wording) ?? [])
                    + trail.details(command, facts, except: change?.labels ?? []),
                undo: line(try undo(entry, command, db), command, wording.words),
                again: way(
                    back: change?.form ?? "",
                    or: again(entry, command, facts),
                    wording.date(header.at),
                    wording.words
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

    /// To what stood there before the change, or to what the entry told.
    private func way(back former: String, or told: String, _ date: String, _ words: Words) -> LabelledLink {
        let key = former.isEmpty ? taking : (text: "history.before", label: "history.before-label")
        return LabelledLink(
            href: former.isEmpty ? told : former,
            text: words(key.text),
            label: words(key.label, ["date": date])
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

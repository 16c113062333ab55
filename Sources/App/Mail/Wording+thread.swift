import Challenges
import GRDB
import MixedZone

extension Wording {
    /// What happened in a thread that the reader follows, with the text as far as they may see it now.
    ///
    /// Throws ``MailFailure`` when the step or its thing is gone.
    func step(_ message: WaitingMessage, _ db: Database) throws -> [String: String] {
        let step = try step(named: message, db)
        let reader = try Member.find(email: message.address, db)
        let now = message.createdAt
        let standing = try reader.map { try Standing.load(.member($0.id), at: now, db) } ?? .stranger
        let sight = try Sight.load(standing, on: zone.timeZone.day(of: now), db)
        var values = try told(step, message, db)
        if !step.isVisible(to: sight, at: now) { values["reason"] = "" }
        return values
    }

    /// What the reader has to do, about what, and until when.
    ///
    /// Throws ``MailFailure`` when the thing is gone.
    func ask(_ message: WaitingMessage, _ db: Database) throws -> [String: String] {
        guard
            let ask = message.values["ask"], let thing = message.values["thing"].flatMap(Thing.init),
            let title = try Title.of(thing, db)
        else { throw MailFailure.wordless(kind: message.kind) }
        let due = message.values["due"].flatMap(Int.init).map { Instant(seconds: $0) }
        let page = try thing.shown(db)
        let late = message.values["late"].flatMap(Int.init).map { Instant(seconds: $0) }
        let until =
            late.map { words("mail.late", ["deadline": deadline($0)]) }
            ?? due.map { words("mail.until", ["deadline": deadline($0)]) }
        return [
            "ask": words("ask.\(ask)", ["title": title]),
            "until": until ?? "",
            "link": links { $0.thing(page) },
        ]
    }

    /// What somebody who handed in an idea without an account hears of it.
    ///
    /// Throws ``MailFailure`` when the idea is gone.
    func idea(_ message: WaitingMessage, _ db: Database) throws -> [String: String] {
        let number = message.values["receipt"] ?? ""
        if message.values["step"] != nil {
            let told = try told(step(named: message, db), message, db)
            return told.merging(["number": number]) { _, new in new }
        }
        guard
            let thing = message.values["thing"].flatMap(Thing.init), let title = try Title.of(thing, db)
        else { throw MailFailure.wordless(kind: message.kind) }
        let key = message.values["key"] ?? ""
        return ["title": title, "number": number, "link": links { $0.idea(thing.id, key: key) }]
    }

    /// How somebody without an account comes into the group that goes on with their idea.
    ///
    /// Throws ``MailFailure`` when the idea is gone.
    func ideaGroup(_ message: WaitingMessage, _ db: Database) throws -> [String: String] {
        guard let team = message.values["team"].flatMap({ Team.ID($0) }) else {
            throw MailFailure.wordless(kind: message.kind)
        }
        var values = try idea(message, db)
        values["join"] = links { $0.teamRequest(team) }
        return values
    }

    /// What is asked for, and why the reader is told.
    ///
    /// Throws ``MailFailure`` when the call is gone, or the reader was not told of it.
    func call(_ message: WaitingMessage, _ db: Database) throws -> [String: String] {
        guard
            let call = try message.values["call"].flatMap({ Call.ID($0) }).flatMap({ try Call.find($0, db) }),
            let reader = try Member.find(email: message.address, db),
            let told = try call.recipient(reader.id, db)
        else { throw MailFailure.wordless(kind: message.kind) }
        return [
            "title": call.title,
            "text": call.body,
            "why": words("call.why.\(told.why.rawValue)", ["word": told.matched]),
            "day": words.dayAndYear(call.closesOn),
            "link": links { $0.call(call.id.description) },
        ]
    }

    private func step(named message: WaitingMessage, _ db: Database) throws -> Step {
        guard let step = try message.values["step"].flatMap(Int.init).flatMap({ try Step.find($0, db) })
        else { throw MailFailure.wordless(kind: message.kind) }
        return step
    }

    private func told(_ step: Step, _ message: WaitingMessage, _ db: Database) throws -> [String: String] {
        guard let title = try Title.of(step.thing, db) else {
            throw MailFailure.wordless(kind: message.kind)
        }
        let page = try step.thing.shown(db)
        return [
            "title": title,
            "sentence": words.sentence(of: step, title: title),
            "reason": step.text.isEmpty ? "" : words("mail.step-text", ["text": step.text]),
            "mover": words("mover.\(step.capacity.rawValue)"),
            "link": links { $0.thing(page) },
        ]
    }

    /// The last working day, for a deadline that ends with the day.
    private func deadline(_ due: Instant) -> String {
        let clock = zone.timeZone
        let day = clock.day(of: due)
        return clock.minute(of: due) == .startOfDay ? words.day(day) : moment(due, in: clock)
    }
}

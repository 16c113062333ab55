internal import GRDB
internal import MixedZone

/// Who is told of a step, in the same transaction as the step.
enum Telling {
    /// Everybody who follows the thread and may see the step hears of it, except who made it.
    ///
    /// A letter of the kind `thread-step` holds the step's identifier alone. Who wrote the thing hears of it at once,
    /// who follows by choice as often as they chose.
    static func followers(of step: Step, in transaction: Transaction) throws {
        let db = transaction.db
        let day = try Zone.load(db).timeZone.day(of: transaction.now)
        for (member, bond) in try Follow.bonds(of: step.thread, db) where member != step.member {
            let standing = try Standing.load(.member(member), at: transaction.now, db)
            guard standing.isActive else { continue }
            let sight = try Sight.load(standing, on: day, db)
            guard step.isVisible(to: sight, at: transaction.now) else { continue }
            let message = OutgoingMessage(
                "thread-step",
                to: .member(member),
                ["step": "\(step.id)"],
                urgency: bond == .author ? .now : .digest(about: "step:\(step.id)")
            )
            try transaction.send(message)
        }
    }

    /// Somebody has to do something: they are told at once, with what, about which thing, and until when.
    ///
    /// - Parameter ask: the catalogue key is `ask.<ask>`.
    static func ask(
        _ members: some Sequence<Member.ID>,
        to ask: String,
        about thing: Thing,
        until due: Instant? = nil,
        in transaction: Transaction
    ) throws {
        for member in Set(members) {
            var values = ["ask": ask, "thing": thing.description]
            if let due { values["due"] = "\(due.seconds)" }
            try transaction.send(OutgoingMessage("thread-ask", to: .member(member), values))
        }
    }

    /// Somebody who was asked has not done it in time: they are told once more, with when the time was over.
    static func remind(
        _ members: Set<Member.ID>,
        to ask: String,
        about thing: Thing,
        since due: Instant,
        in transaction: Transaction
    ) throws {
        for member in members {
            let values = ["ask": ask, "thing": thing.description, "late": "\(due.seconds)"]
            try transaction.send(OutgoingMessage("thread-ask", to: .member(member), values))
        }
    }
}

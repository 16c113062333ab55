@testable import MixedZone

struct ForgetEntry: Command {
    static let name = "forget-entry"
    static let permission = Permission.anyone

    func run(in transaction: Transaction) throws -> Done {
        try insertJot("forgotten", transaction.db)
        return Done()
    }
}

struct EnterTwice: Command {
    static let name = "enter-twice"
    static let permission = Permission.anyone

    func run(in transaction: Transaction) throws -> Done {
        try transaction.jot("entered once")
        try transaction.jot("entered twice")
        return Done()
    }
}

struct EnterTwiceInSilence: Command {
    static let name = "enter-twice-in-silence"
    static let permission = Permission.anyone
    let secondIsEntry: Bool

    func run(in transaction: Transaction) throws -> Done {
        try transaction.jot("entered once")
        if !secondIsEntry { transaction.nothingChanged() }
        if secondIsEntry { try? transaction.record(Subject("jot", "again")) }
        return Done()
    }
}

struct ChangeInSilence: Command {
    static let name = "change-in-silence"
    static let permission = Permission.anyone

    func run(in transaction: Transaction) throws -> Done {
        try insertJot("silent", transaction.db)
        transaction.nothingChanged()
        return Done()
    }
}

struct PerformTooEarly: Command {
    static let name = "perform-too-early"
    static let permission = Permission.anyone

    func run(in transaction: Transaction) throws -> Done {
        _ = try transaction.perform(Jot(text: "too early"))
        try transaction.jot("too late")
        return Done()
    }
}

struct JotAndRefuse: Command {
    static let name = "jot-and-refuse"
    static let permission = Permission.anyone
    let text: String

    func run(in transaction: Transaction) throws -> Done {
        try transaction.jot(text)
        throw JotRefused()
    }
}

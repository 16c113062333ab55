@testable import MixedZone

/// Performs another command inside itself, and may go on when that one is refused.
struct JotAround: Command {
    enum Inner: String, Codable, Sendable {
        case jot, refusal, hosts, around, unlisted
    }

    static let name = "jot-around"
    static let permission = Permission.anyone
    let inner: Inner
    var goesOn = false

    func run(in transaction: Transaction) throws -> Done {
        try transaction.jot("outer")
        do {
            switch inner {
            case .jot: _ = try transaction.perform(Jot(text: "inner"))
            case .refusal: _ = try transaction.perform(JotAndRefuse(text: "inner"))
            case .hosts: _ = try transaction.perform(JotForHosts())
            case .around: _ = try transaction.perform(JotAroundOnce())
            case .unlisted: _ = try transaction.perform(Unlisted())
            }
        } catch is any Refusal where goesOn {}
        return Done()
    }
}

struct JotAroundOnce: Command {
    static let name = "jot-around-once"
    static let permission = Permission.anyone

    func run(in transaction: Transaction) throws -> Done {
        try transaction.jot("middle")
        _ = try transaction.perform(Jot(text: "inner"))
        return Done()
    }
}

/// Has the name of a listed command and is none.
struct Unlisted: Command {
    static let name = "jot"
    static let permission = Permission.anyone

    func run(in transaction: Transaction) throws -> Done {
        try transaction.jot("unlisted")
        return Done()
    }
}

/// Goes by the name of a listed type, at a version of its own.
struct JotAtVersionThree: Command {
    static let name = "jot-again"
    static let version = 3
    static let permission = Permission.anyone

    func run(in transaction: Transaction) throws -> Done {
        try transaction.jot("third")
        return Done()
    }
}

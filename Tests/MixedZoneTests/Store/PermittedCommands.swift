@testable import MixedZone

struct JotForAnyone: Command {
    static let name = "jot-for-anyone"
    static let permission = Permission.anyone
    func run(in transaction: Transaction) throws -> Done { try transaction.jotPermitted() }
}

struct JotForMembers: Command {
    static let name = "jot-for-members"
    static let permission = Permission.members
    func run(in transaction: Transaction) throws -> Done { try transaction.jotPermitted() }
}

struct JotForHosts: Command {
    static let name = "jot-for-hosts"
    static let permission = Permission.roles([.host, .administrator])
    func run(in transaction: Transaction) throws -> Done { try transaction.jotPermitted() }
}

struct JotForClock: Command {
    static let name = "jot-for-clock"
    static let permission = Permission.clock
    func run(in transaction: Transaction) throws -> Done { try transaction.jotPermitted() }
}

struct JotForOperators: Command {
    static let name = "jot-for-operators"
    static let permission = Permission.operators
    func run(in transaction: Transaction) throws -> Done { try transaction.jotPermitted() }
}

extension Transaction {
    fileprivate func jotPermitted() throws -> Done {
        try jot("permitted")
        return Done()
    }
}

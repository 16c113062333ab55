public import GRDB
public import MixedZone

/// What somebody may do for a body.
public struct BodyPolicy: Sendable {
    public let standing: Standing
    let isNamed: Bool

    /// The secretary, or an administrator, who may do what the secretary may.
    public var isSecretary: Bool {
        standing.isActive && (isNamed || standing.holds(.administrator, for: .zone))
    }

    public static func load(_ standing: Standing, _ body: String, _ db: Database) throws -> BodyPolicy {
        let named = try standing.member.map { try BodySecretary.all(of: body, db).contains($0) }
        return BodyPolicy(standing: standing, isNamed: named ?? false)
    }
}

extension Transaction {
    /// Demands the secretary of the body, or an administrator; the command line passes, and so does the clock.
    ///
    /// Throws `KernelRefusal.notAllowed` or `.signInNeeded`.
    func demandSecretary(of body: String, for command: (some Command).Type) throws {
        try demand(try BodyPolicy.load(standing, body, db).isSecretary, for: command)
    }

    /// In which capacity the sender acts for the body; the command line and the clock carry out what its secretary began.
    func secretary(of body: String) throws -> Mover {
        guard case .member(let member) = actor else { return .secretary }
        return try BodySecretary.all(of: body, db).contains(member) ? .secretary : .administrator
    }

    /// Demands of a secretary that they have no part in the proposal that the body is to decide on.
    ///
    /// Throws `KernelRefusal.notAllowed`.
    func demandNoInterest(in paper: ProposalPaper?, for command: (some Command).Type) throws {
        guard let paper, let member = try standing.member else { return }
        try demand(try !paper.interested(db).contains(member), for: command)
    }
}

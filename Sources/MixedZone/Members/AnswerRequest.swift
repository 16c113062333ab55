private import GRDB

/// A host or administrator lets somebody in who asked, or not, and then says why.
///
/// Only an administrator gives a staff role.
public struct AnswerRequest: Command {
    public static let name = "answer-request"
    public static let permission = Permission.roles([.host, .administrator])

    public let member: Member.ID
    public let isApproved: Bool
    /// For the one who asked, who reads it in the letter and nobody anywhere else; may be empty when approved.
    public let reason: String

    public init(member: Member.ID, isApproved: Bool, reason: String = "") {
        self.member = member
        self.isApproved = isApproved
        self.reason = reason
    }

    /// Unicode scalars.
    public static let longestReason = 500

    public enum Refused: Refusal, Equatable {
        /// Somebody answered before.
        case answeredAlready
        /// The role asked for is given by an administrator only.
        case administratorDecides

        public var kind: RefusalKind { self == .answeredAlready ? .conflict : .forbidden }
        public var slug: String { self == .answeredAlready ? "answered-already" : "administrator-decides" }
    }

    struct Answered: Facts {
        let approved: Bool
        let role: Role?
    }

    public func run(in transaction: Transaction) throws -> Done {
        let asked = try Member.existing(member, transaction.db)
        let target: Member.State = isApproved ? .active : .refused
        guard asked.state != target else {
            transaction.nothingChanged()
            return Done()
        }
        guard asked.state == .requested else { throw Refused.answeredAlready }
        let reason = try checkedReason()
        let role = asked.askedRole ?? .resident
        if isApproved, !role.isOpenToAll, try !maySettleStaff(transaction) {
            throw Refused.administratorDecides
        }
        try transaction.db.execute(
            sql: "UPDATE members SET state = ? WHERE id = ?",
            arguments: [target.rawValue, member]
        )
        if isApproved {
            try Grant(
                id: .random(at: transaction.now),
                member: member,
                role: role,
                scope: .zone,
                startsAt: transaction.now,
                endsAt: nil
            ).insert(transaction.db)
        }
        try transaction.record(
            Subject("member", member),
            Answered(approved: isApproved, role: asked.askedRole)
        )
        try transaction.send(
            OutgoingMessage(
                isApproved ? "member-welcome" : "member-refused",
                to: .member(member),
                reason.isEmpty ? [:] : ["reason": reason]
            )
        )
        return Done()
    }

    private func checkedReason() throws -> String {
        let reason = reason.trimmingWhitespace
        guard isApproved || !reason.isEmpty else {
            throw InvalidFields([FieldProblem("reason", "reason-missing")])
        }
        guard reason.unicodeScalars.count <= AnswerRequest.longestReason else {
            throw InvalidFields([FieldProblem("reason", "reason-too-long")])
        }
        return reason
    }

    private func maySettleStaff(_ transaction: Transaction) throws -> Bool {
        guard case .member = transaction.actor else { return true }
        return try transaction.standing.holds(.administrator, for: .zone)
    }
}

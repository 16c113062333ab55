internal import GRDB
public import MixedZone

/// A work session does not take place; who signed up hears it at once, with the reason.
public struct CancelWorkSession: Command {
    public static let name = "cancel-work-session"
    public static let permission = Permission.members

    public let session: WorkSession.ID
    public let reason: String

    public init(_ session: WorkSession.ID, reason: String) {
        self.session = session
        self.reason = reason
    }

    struct Cancelled: Facts {
        let reason: String?
    }

    /// Throws `InvalidFields` for `reason`, and `MovedOn` once it is over or cancelled.
    public func run(in transaction: Transaction) throws -> Done {
        let work = try SessionAtWork.run(session, by: Self.self, transaction)
        guard work.session.state == .planned else { throw MovedOn(work.session.state) }
        let digest = try work.session.cancel(
            by: work.policy.mover ?? .teamMember,
            because: reason,
            in: transaction
        )
        try transaction.record(
            Subject("session", session),
            isPublic: work.session.isPublic,
            Cancelled(reason: digest)
        )
        return Done()
    }
}

/// The place of a work session cannot be had any more, so that the session does not take place.
///
/// Follows from what became of the reservation.
public struct LoseSessionPlace: Command {
    public static let name = "lose-session-place"
    public static let permission = Permission.clock

    public let session: WorkSession.ID

    public init(_ session: WorkSession.ID) {
        self.session = session
    }

    public func run(in transaction: Transaction) throws -> Done {
        let held = try WorkSession.existing(session, transaction.db)
        guard held.state == .planned else {
            transaction.nothingChanged()
            return Done()
        }
        _ = try held.cancel(by: .clock, because: "", in: transaction)
        try transaction.record(Subject("session", session), isPublic: held.isPublic)
        return Done()
    }
}

extension WorkSession {
    /// Returns the digest of the reason; nil without one.
    fileprivate func cancel(
        by mover: Mover,
        because reason: String,
        in transaction: Transaction
    ) throws -> String? {
        let step = try Move(
            thing: id.description,
            thread: thread,
            from: state,
            to: .cancelled,
            mover: mover,
            reason: reason,
            team: team?.description,
            circle: circle
        ).carryOut(in: transaction)
        let guests = try SessionGuest.active(at: id, transaction.db).filter { $0 != step.member }
        try Telling.ask(guests, to: "skip-session", about: thing, in: transaction)
        return step.textDigest
    }
}

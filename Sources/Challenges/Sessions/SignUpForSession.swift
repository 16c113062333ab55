internal import GRDB
public import MixedZone

/// A member says that they come to a work session.
public struct SignUpForSession: Command {
    public static let name = "sign-up-for-session"
    public static let permission = Permission.members

    public let session: WorkSession.ID

    public init(_ session: WorkSession.ID) {
        self.session = session
    }

    /// Throws `KernelRefusal.missing`, `SessionRefusal.notComing` and `.full`.
    public func run(in transaction: Transaction) throws -> Done {
        let (db, member) = (transaction.db, try transaction.member)
        let work = try SessionAtWork.load(session, transaction)
        try work.mustBeComing(at: transaction.now)
        let guests = try SessionGuest.all(of: session, db)
        guard !guests.contains(where: { $0.member == member }) else {
            transaction.nothingChanged()
            return Done()
        }
        let most = work.session.mostPeople
        guard guests.count < most else { throw SessionRefusal.full(most: most) }
        try SessionGuest.signUp(member, for: session, at: transaction.now, db)
        try transaction.record(Subject("session", session))
        work.touch(transaction)
        return Done()
    }
}

extension SessionAtWork {
    /// Throws `SessionRefusal.notComing` once it has begun, and where it does not take place.
    func mustBeComing(at now: Instant) throws {
        guard session.state == .planned, now < session.interval.start else { throw SessionRefusal.notComing }
    }
}

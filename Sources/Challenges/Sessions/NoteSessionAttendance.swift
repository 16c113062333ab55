internal import GRDB
public import MixedZone

/// Who runs a work session says who was there; whoever is not named was not.
public struct NoteSessionAttendance: Command {
    public static let name = "note-session-attendance"
    public static let permission = Permission.members

    public let session: WorkSession.ID
    public let present: Set<Member.ID>

    public init(_ session: WorkSession.ID, present: Set<Member.ID>) {
        self.session = session
        self.present = present
    }

    struct Noted: Facts {
        let present: Int
    }

    /// Throws `SessionRefusal.notBegun` and `.cancelled`, and `KernelRefusal.missing` for who is no member.
    public func run(in transaction: Transaction) throws -> Done {
        let (db, now) = (transaction.db, transaction.now)
        let work = try SessionAtWork.run(session, by: Self.self, transaction)
        guard work.session.state != .cancelled else { throw SessionRefusal.cancelled }
        guard work.session.interval.start <= now else { throw SessionRefusal.notBegun }
        for member in present.sorted(by: { $0.description < $1.description }) {
            guard try Member.find(member, db)?.state == .active else { throw KernelRefusal.missing }
            try SessionGuest.note(member, at: session, isPresent: true, by: .organiser, now, db)
        }
        for guest in try SessionGuest.all(of: session, db) where !present.contains(guest.member) {
            try SessionGuest.note(guest.member, at: session, isPresent: false, by: .organiser, now, db)
        }
        try transaction.record(Subject("session", session), Noted(present: present.count))
        work.touch(transaction)
        return Done()
    }
}

/// Somebody who signed up for a work session came in where it is, around its time.
///
/// Follows from a check-in.
public struct NoteSessionArrival: Command {
    public static let name = "note-session-arrival"
    public static let permission = Permission.clock

    public let session: WorkSession.ID
    public let member: Member.ID

    public init(_ member: Member.ID, at session: WorkSession.ID) {
        self.session = session
        self.member = member
    }

    struct Arrived: Facts {
        let member: Member.ID
    }

    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let held = try WorkSession.existing(session, db)
        guard let guest = try SessionGuest.find(member, at: session, db), !guest.isPresent else {
            transaction.nothingChanged()
            return Done()
        }
        try SessionGuest.note(member, at: session, isPresent: true, by: .checkIn, transaction.now, db)
        try transaction.record(Subject("session", session), Arrived(member: member))
        transaction.touch(Thread.topic(held.thread))
        return Done()
    }
}

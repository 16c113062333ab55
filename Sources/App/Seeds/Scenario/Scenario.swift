import Booking
import MixedZone

/// Invented people and a month of visits around the day of seeding, with what they bring forward together, for a demonstration.
struct Scenario: Sendable, Equatable {
    /// When the zone is planted; before everything else.
    let begins: Instant
    let personas: [Persona]
    let requests: [JoinRequest]
    let visits: [PlannedVisit]
    let meetings: [PlannedMeeting]
    /// Everything else that somebody does, in the order of the file where it falls at the same instant.
    let steps: [PlannedStep]
}

/// An invented member.
struct Persona: Sendable, Equatable {
    let id: String
    let name: String
    /// Nil for somebody whom the host speaks for.
    let email: String?
    let language: String
    /// The first is the one with which they come in.
    let roles: [RoleSeed]
    let canHelpWith: String
    let isLookingFor: String
    let consents: Set<ConsentPurpose>
    let joined: Instant

    struct RoleSeed: Sendable, Equatable {
        let role: Role
        let scope: Scope
    }
}

/// Somebody who asked to join and waits for an answer.
struct JoinRequest: Sendable, Equatable {
    let name: String
    let email: String
    let language: String
    let role: Role
    let consents: Set<ConsentPurpose>
    let asked: Instant
}

/// One visit as it was planned, made beforehand or at the door.
struct PlannedVisit: Sendable, Equatable {
    /// Where it stands in the file, which is also what it is known by.
    let place: String
    let visitor: Visitor
    let location: String
    /// 0 is the day of seeding, 1 the location's next open day, -1 the last one before.
    let openDay: Int
    let part: Part
    let arrangement: Arrangement
    let sharing: Sharing
    /// Minutes after the part begins; nil for somebody who does not come, or not yet.
    let arrives: Int?
    /// Minutes after the part begins; nil for somebody who stays to the end.
    let leaves: Int?
    /// Whether a host reserves it for them.
    var isByHost = false
    /// When a whole day is given back but for its morning.
    var shortened: Moment?

    enum Visitor: Sendable, Equatable {
        case persona(String)
        case guest(String)
    }

    enum Part: Sendable, Equatable {
        case named(DayPart)
        /// The morning, afternoon or evening that holds the moment of seeding, follows it, or precedes it.
        case current, next, previous
    }

    enum Arrangement: Sendable, Equatable {
        case atTheDoor
        case reserved(Wish, at: Moment, cancelled: Moment?)
    }

    enum Wish: Sendable, Equatable {
        case seat(Int)
        case feature(SeatFeature)
    }

    /// A time of day on a day counted from the day of seeding, or back from the day of the visit.
    enum Moment: Sendable, Equatable {
        case fixed(Instant)
        case before(days: Int, MinuteOfDay)
    }
}

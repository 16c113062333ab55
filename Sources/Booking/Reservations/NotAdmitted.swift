public import MixedZone

/// Why a time or a seat cannot be had.
public enum NotAdmitted: Refusal, Equatable {
    case notAWorkplace
    case past
    /// Less than a quarter of an hour of the part is left.
    case nearlyOver
    /// The last day that can be reserved today.
    case beyondHorizon(last: CivilDay)
    case closed(ClosedReason)
    /// The day is open, but has no such part.
    case noSuchPart
    /// The clock jumps over the beginning or end of this part on this day.
    case skippedByClock
    case tooManyOpen(most: Int)
    /// Reserved hours lie outside the open ones.
    case outsideHours(opens: MinuteOfDay, closes: MinuteOfDay)
    /// Reserved hours begin and end on a quarter, the end after the beginning.
    case notOnTheGrid
    /// It must be reserved so many seconds ahead.
    case tooSoon(notice: Int)
    /// A host would have to answer before it begins, and it has begun.
    case askedTooLate
    /// Seconds that a stay may last.
    case tooLong(most: Int)
    /// Seconds that may be reserved in one week, as they pass.
    case weekIsFull(most: Int)
    /// The member's roles may not reserve seats here.
    case seatsNotForYou
    case roomsNotForYou
    /// The seat or room is out of service from this day on.
    case outOfService(from: CivilDay)
    /// The room is not let by the hour.
    case roomNotLet
    /// More people than the room holds.
    case tooManyPeople(most: Int)
    /// Somebody else has the room, or a seat in it.
    case roomTaken
    /// The person beside whom a seat is sought has none then, or did not allow it.
    case nobodyToSitNear
    /// Somebody else has the seat.
    case seatTaken
    /// No seat with the wished feature is free.
    case full
    /// The member has another reservation at the same time.
    case memberBusy

    public var kind: RefusalKind { .conflict }

    public var slug: String {
        switch self {
        case .notAWorkplace: "not-a-workplace"
        case .past: "part-is-over"
        case .nearlyOver: "part-nearly-over"
        case .beyondHorizon: "beyond-horizon"
        case .closed: "location-closed"
        case .noSuchPart: "no-such-part"
        case .skippedByClock: "skipped-by-clock"
        case .tooManyOpen: "too-many-open"
        case .outsideHours: "outside-hours"
        case .notOnTheGrid: "not-on-the-grid"
        case .tooSoon: "too-soon"
        case .askedTooLate: "asked-too-late"
        case .tooLong: "too-long"
        case .weekIsFull: "week-is-full"
        case .seatsNotForYou: "seats-not-for-you"
        case .roomsNotForYou: "rooms-not-for-you"
        case .outOfService: "out-of-service"
        case .roomNotLet: "room-not-let"
        case .tooManyPeople: "too-many-people"
        case .roomTaken: "room-taken"
        case .nobodyToSitNear: "nobody-to-sit-near"
        case .seatTaken: "seat-taken"
        case .full: "no-seat-free"
        case .memberBusy: "member-busy"
        }
    }

    public var values: [String: String] {
        switch self {
        case .beyondHorizon(let last): ["day": last.description]
        case .tooManyOpen(let most), .tooManyPeople(let most): ["most": String(most)]
        case .outsideHours(let opens, let closes): ["opens": opens.description, "closes": closes.description]
        case .tooSoon(let seconds), .tooLong(let seconds), .weekIsFull(let seconds):
            ["hours": Self.hours(seconds)]
        case .outOfService(let day): ["day": day.description]
        default: [:]
        }
    }

    /// Hours with at most one decimal, such as `1.5`.
    private static func hours(_ seconds: Int) -> String {
        let tenths = (seconds * 10 + 1800) / 3600
        return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
    }
}

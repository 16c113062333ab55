internal import MixedZone

/// How much may be reserved at a location, by whom everybody's rules or a role's apply.
public struct Allowance: Codable, Sendable, Equatable {
    /// How many days ahead can be reserved, today not counted.
    public var horizonDays: Int
    /// Seconds that lie at least between reserving and the start.
    public var shortestNotice: Int
    /// Seconds on the clock of the location, so that a day of 25 hours is not longer than one of 23.
    public var longestStay: Int
    /// How many reservations a member may have that have not ended.
    public var mostOpenReservations: Int
    /// Seconds that pass in one calendar week, Monday to Sunday, at this location.
    public var longestWeek: Int
    /// Seconds before the start until which a reservation can be cancelled or moved, inclusive.
    public var cancelUntil: Int
    /// Whether seats may be reserved by the part of a day.
    public var seats: Bool
    /// Whether rooms may be reserved by the hour.
    public var rooms: Bool

    /// Seconds; a limit of a whole week is none.
    public static let wholeWeek = 604_800

    /// Three weeks ahead, any length, six at a time, given back until a day before.
    public static let usual = Allowance(
        horizonDays: 21,
        shortestNotice: 0,
        longestStay: 86_400,
        mostOpenReservations: 6,
        longestWeek: 604_800,
        cancelUntil: 86_400,
        seats: true,
        rooms: true
    )

    public init(
        horizonDays: Int,
        shortestNotice: Int = 0,
        longestStay: Int = 86_400,
        mostOpenReservations: Int,
        longestWeek: Int = 604_800,
        cancelUntil: Int,
        seats: Bool = true,
        rooms: Bool = true
    ) {
        self.horizonDays = horizonDays
        self.shortestNotice = shortestNotice
        self.longestStay = longestStay
        self.mostOpenReservations = mostOpenReservations
        self.longestWeek = longestWeek
        self.cancelUntil = cancelUntil
        self.seats = seats
        self.rooms = rooms
    }
}

extension Allowance {
    /// What a member may reserve at a location now; a guest of the host what everybody may.
    static func of(
        _ member: Member.ID?,
        at location: Location,
        _ transaction: Transaction
    ) throws -> Allowance {
        guard let member, !location.roleLimits.isEmpty else { return location.limits }
        let standing =
            transaction.actor == .member(member)
            ? try transaction.standing
            : try Standing.load(.member(member), at: transaction.now, transaction.db)
        return location.limits(for: standing.roles)
    }
}

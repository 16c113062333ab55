private import Foundation
public import GRDB
public import MixedZone

/// Changes how much may be reserved at a location, by everybody or by a role.
///
/// A role's limits that are all empty are taken away: what holds for everybody holds for it again.
public struct ChangeLimits: Command, PlaceChange {
    public static let name = "change-limits"
    public static let permission = Permission.roles([.administrator])

    public enum Limits: Codable, Sendable, Equatable {
        case everybody(Allowance)
        case role(Role, RoleAllowance)

        /// Nil for everybody.
        public var role: Role? { if case .role(let role, _) = self { role } else { nil } }
    }

    public let location: String
    public let limits: Limits
    public let settlement: Settlement

    public init(location: String, _ limits: Limits, settlement: Settlement = .none) {
        self.location = location
        self.limits = limits
        self.settlement = settlement
    }

    /// The limits as they are now; nil where a role says nothing.
    struct Changed: Facts {
        let role: Role?
        let horizonDays: Int?
        let shortestNotice: Int?
        let longestStay: Int?
        let mostOpenReservations: Int?
        let longestWeek: Int?
        let cancelUntil: Int?
        let seats: Bool?
        let rooms: Bool?
        let kept: Int?
        let handedBack: Int?
    }

    public func location(_ db: Database) throws -> String { location }

    public func changed(_ place: Place) throws -> Place {
        var place = place
        switch limits {
        case .everybody(let allowance): place.location.limits = allowance
        case .role(let role, let allowance):
            place.location.roleLimits[role] = allowance.isEmpty ? nil : allowance
        }
        return place
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let db = transaction.db
        guard let known = try Location.find(location, db) else { throw KernelRefusal.missing }
        let wanted = wanted
        let problems = wanted.problems
        guard problems.isEmpty else { throw InvalidFields(problems) }
        guard !isKnown(to: known) else {
            transaction.nothingChanged()
            return Done()
        }
        let hits = try hits(transaction)
        switch limits {
        case .everybody(let allowance): try write(allowance, db)
        case .role(let role, let allowance):
            try RoleAllowance.write(allowance, for: role, at: location, db)
        }
        try transaction.record(
            Subject("location", location),
            isPublic: true,
            Changed(
                role: limits.role,
                horizonDays: wanted.horizonDays,
                shortestNotice: wanted.shortestNotice,
                longestStay: wanted.longestStay,
                mostOpenReservations: wanted.mostOpenReservations,
                longestWeek: wanted.longestWeek,
                cancelUntil: wanted.cancelUntil,
                seats: wanted.seats,
                rooms: wanted.rooms,
                kept: hits.kept,
                handedBack: hits.handedBack
            )
        )
        try hits.handBack(transaction)
        return Done()
    }

    private var wanted: RoleAllowance {
        switch limits {
        case .everybody(let allowance): RoleAllowance(allowance)
        case .role(_, let allowance): allowance
        }
    }

    private func isKnown(to known: Location) -> Bool {
        switch limits {
        case .everybody(let allowance): known.limits == allowance
        case .role(let role, let allowance): known.roleLimits[role] ?? RoleAllowance() == allowance
        }
    }

    private func write(_ allowance: Allowance, _ db: Database) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        try db.execute(
            sql: "UPDATE locations SET limits = ? WHERE id = ?",
            arguments: [String(decoding: try encoder.encode(allowance), as: UTF8.self), location]
        )
    }
}

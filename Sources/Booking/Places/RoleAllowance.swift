private import Foundation
public import GRDB
public import MixedZone

/// What holds for a role beside what holds for everybody; nil leaves it as it is for everybody.
public struct RoleAllowance: Codable, Sendable, Equatable {
    public var horizonDays: Int?
    public var shortestNotice: Int?
    public var longestStay: Int?
    public var mostOpenReservations: Int?
    public var longestWeek: Int?
    public var cancelUntil: Int?
    public var seats: Bool?
    public var rooms: Bool?

    public init() {}

    public var isEmpty: Bool { self == RoleAllowance() }
}

extension Allowance {
    /// The limits of somebody who holds these roles.
    ///
    /// What a role says replaces what holds for everybody, also where it is stricter; of several roles that say
    /// something of the same, the most generous counts.
    public func with(_ roles: [Role: RoleAllowance], for held: Set<Role>) -> Allowance {
        let said = roles.filter { held.contains($0.key) }.map(\.value)
        guard !said.isEmpty else { return self }
        func most(_ limit: KeyPath<RoleAllowance, Int?>) -> Int? {
            said.compactMap { $0[keyPath: limit] }.max()
        }
        func least(_ limit: KeyPath<RoleAllowance, Int?>) -> Int? {
            said.compactMap { $0[keyPath: limit] }.min()
        }
        func any(_ limit: KeyPath<RoleAllowance, Bool?>) -> Bool? {
            let answers = said.compactMap { $0[keyPath: limit] }
            return answers.isEmpty ? nil : answers.contains(true)
        }
        return Allowance(
            horizonDays: most(\.horizonDays) ?? horizonDays,
            shortestNotice: least(\.shortestNotice) ?? shortestNotice,
            longestStay: most(\.longestStay) ?? longestStay,
            mostOpenReservations: most(\.mostOpenReservations) ?? mostOpenReservations,
            longestWeek: most(\.longestWeek) ?? longestWeek,
            cancelUntil: least(\.cancelUntil) ?? cancelUntil,
            seats: any(\.seats) ?? seats,
            rooms: any(\.rooms) ?? rooms
        )
    }
}

// MARK: - Database

extension RoleAllowance {
    /// Replaces what was said for the role; empty limits take it away.
    static func write(_ limits: RoleAllowance, for role: Role, at location: String, _ db: Database) throws {
        guard !limits.isEmpty else {
            return try db.execute(
                sql: "DELETE FROM role_limits WHERE location_id = ? AND role = ?",
                arguments: [location, role.rawValue]
            )
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        try db.execute(
            sql: "INSERT OR REPLACE INTO role_limits (location_id, role, limits) VALUES (?, ?, ?)",
            arguments: [location, role.rawValue, String(decoding: try encoder.encode(limits), as: UTF8.self)]
        )
    }

    /// The roles of a location that have limits of their own.
    public static func all(of location: String, _ db: Database) throws -> [Role: RoleAllowance] {
        let rows = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT role, limits FROM role_limits WHERE location_id = ?"),
            arguments: [location]
        )
        let pairs = try rows.map { row -> (Role, RoleAllowance) in
            let limits = Data((row["limits"] as String).utf8)
            return (
                try StoredValue.read(row, "role"), try JSONDecoder().decode(RoleAllowance.self, from: limits)
            )
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }
}

import Booking
import GRDB
import MixedZone

/// Who will have the seat: the one who is signed in, or somebody for whom a host of the place reserves.
struct SeatHolder: Sendable {
    let member: Member.ID
    /// Empty for who is signed in.
    let name: String
    /// The roles that hold now: their limits count.
    let roles: Set<Role>

    var isViewer: Bool { name.isEmpty }

    init(_ viewer: Viewer) {
        member = viewer.member.id
        name = ""
        roles = viewer.standing.roles
    }

    private init(_ other: Member, roles: Set<Role>) {
        member = other.id
        name = other.name
        self.roles = roles
    }

    /// - Parameter asked: for whom it is; nil for who asks.
    /// - Throws: ``RoleRefusal/hostsOnly`` for who speaks for another without being host of the place,
    ///   ``WebRefusal/missing`` for nobody's identifier.
    static func find(
        _ asked: Member.ID?,
        by viewer: Viewer,
        at location: String,
        _ now: Instant,
        _ db: Database
    ) throws -> SeatHolder {
        guard let asked, asked != viewer.member.id else { return SeatHolder(viewer) }
        guard viewer.standing.holds(.host, for: .location(location)) else { throw RoleRefusal.hostsOnly }
        guard let other = try Member.find(asked, db), other.state == .active else { throw WebRefusal.missing }
        return SeatHolder(other, roles: try Standing.load(.member(asked), at: now, db).roles)
    }
}

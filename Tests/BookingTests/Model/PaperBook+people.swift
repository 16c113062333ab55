import Booking
import MixedZone

extension PaperBook {
    /// The roles that somebody holds now, in whatever scope.
    func roles(of member: Int) -> Set<Role> {
        Set(held(by: member).map(\.role))
    }

    /// A host of the whole zone is host of every place.
    func isHost(_ member: Int, of location: String) -> Bool {
        held(by: member).contains {
            $0.role == .host && ($0.scope == .zone || $0.scope == .location(location))
        }
    }

    private func held(by member: Int) -> [Scene.Held] {
        scene.people[member].roles.filter { held in held.until.map { now < $0 } ?? true }
    }

    /// What holds for everybody, where no role says otherwise; of several roles the most generous.
    func limits(of member: Int?, at site: Scene.Site) -> Allowance {
        var limits = self.limits[site.location.id] ?? site.location.limits
        guard let member else { return limits }
        let roles = roles(of: member)
        let byRole = roleLimits[site.location.id] ?? site.location.roleLimits
        let said = byRole.filter { roles.contains($0.key) }.map(\.value)
        limits.horizonDays = said.compactMap(\.horizonDays).max() ?? limits.horizonDays
        limits.shortestNotice = said.compactMap(\.shortestNotice).min() ?? limits.shortestNotice
        limits.longestStay = said.compactMap(\.longestStay).max() ?? limits.longestStay
        limits.mostOpenReservations =
            said.compactMap(\.mostOpenReservations).max() ?? limits.mostOpenReservations
        limits.longestWeek = said.compactMap(\.longestWeek).max() ?? limits.longestWeek
        limits.cancelUntil = said.compactMap(\.cancelUntil).min() ?? limits.cancelUntil
        let (seats, rooms) = (said.compactMap(\.seats), said.compactMap(\.rooms))
        if !seats.isEmpty { limits.seats = seats.contains(true) }
        if !rooms.isEmpty { limits.rooms = rooms.contains(true) }
        return limits
    }

    /// For whom it is, and who speaks for them when they do not do so themselves: only a host of the place may.
    func beneficiary(
        _ me: Int,
        _ other: Int?,
        at site: Scene.Site
    ) throws(No) -> (member: Int, bookedBy: Int?) {
        guard let other, other != me else { return (me, nil) }
        guard isHost(me, of: site.location.id) else { throw .notAllowed }
        guard scene.people.indices.contains(other) else { throw .missing }
        return (other, me)
    }

    /// A line for the one whose it is or the host of its place; for others it does not exist.
    func own(_ me: Int, _ index: Int) throws(No) -> (line: Line, site: Scene.Site, isHost: Bool) {
        guard lines.indices.contains(index), let site = scene.site(lines[index].location) else {
            throw .missing
        }
        let line = lines[index]
        if line.member == me { return (line, site, false) }
        guard isHost(me, of: line.location) else { throw .missing }
        return (line, site, true)
    }

    /// A line at a place of which the sender is host; who is host of nothing may not ask at all.
    func hosted(_ me: Int, _ index: Int) throws(No) -> (line: Line, site: Scene.Site) {
        try requireAnyHost(me)
        guard lines.indices.contains(index), let site = scene.site(lines[index].location),
            isHost(me, of: lines[index].location)
        else { throw .missing }
        return (lines[index], site)
    }

    func requireAnyHost(_ me: Int) throws(No) {
        guard roles(of: me).contains(.host) else { throw .notAllowed }
    }
}

import Booking
import MixedZone

extension PaperBook {
    func isInService(_ subject: Subject, on day: CivilDay) -> Bool {
        retired[subject].map { day < $0 } ?? true
    }

    /// From today on at the earliest; what was reserved is kept.
    mutating func retire(_ chair: Chair, from day: CivilDay) throws(No) -> Answer {
        guard let site = scene.site(chair.location), site.room(of: chair.number) != nil else {
            throw .missing
        }
        guard retired[.chair(chair)] != day else { return .unchanged }
        guard day >= site.zone.day(of: now) else { throw No("invalid-fields") }
        if let room = site.room(of: chair.number)?.room.id, let last = retired[.room(room)], last < day {
            throw No("room-is-retired")
        }
        retired[.chair(chair)] = day
        return .done
    }

    mutating func restore(_ chair: Chair) throws(No) -> Answer {
        guard let room = scene.site(chair.location)?.room(of: chair.number)?.room.id else { throw .missing }
        guard retired[.chair(chair)] != nil else { return .unchanged }
        guard retired[.room(room)] == nil else { throw No("room-is-retired") }
        retired[.chair(chair)] = nil
        return .done
    }

    /// The seats inside go with it, unless they were out of service earlier.
    mutating func retire(room: String, from day: CivilDay) throws(No) -> Answer {
        guard let site = scene.site(ofRoom: room) else { throw .missing }
        if let known = retired[.room(room)] {
            guard known == day else { throw No("room-retired-already") }
            return .unchanged
        }
        guard day >= site.zone.day(of: now) else { throw No("invalid-fields") }
        retired[.room(room)] = day
        for chair in chairs(in: room, site) { retired[chair] = min(retired[chair] ?? day, day) }
        return .done
    }

    /// The seats that went with it come back with it.
    mutating func restore(room: String) throws(No) -> Answer {
        guard let site = scene.site(ofRoom: room) else { throw .missing }
        guard let day = retired[.room(room)] else { return .unchanged }
        retired[.room(room)] = nil
        for chair in chairs(in: room, site) where retired[chair] == day { retired[chair] = nil }
        return .done
    }

    mutating func limit(_ location: String, _ limits: ChangeLimits.Limits) throws(No) -> Answer {
        guard let site = scene.site(location) else { throw .missing }
        switch limits {
        case .everybody(let allowance):
            guard self.limits[location] ?? site.location.limits != allowance else { return .unchanged }
            self.limits[location] = allowance
        case .role(let role, let allowance):
            var known = roleLimits[location] ?? site.location.roleLimits
            guard known[role] ?? RoleAllowance() != allowance else { return .unchanged }
            known[role] = allowance
            roleLimits[location] = known
        }
        return .done
    }

    private func chairs(in room: String, _ site: Scene.Site) -> [Subject] {
        let seats = site.rooms.first { $0.room.id == room }?.seats ?? []
        return seats.map { .chair(Chair(location: site.location.id, number: $0.number)) }
    }
}

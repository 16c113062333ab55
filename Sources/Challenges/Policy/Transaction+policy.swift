internal import GRDB
internal import MixedZone

extension Transaction {
    /// Whether a policy speaks about the sender at all: the person at the command line and the clock pass.
    private var isPerson: Bool {
        switch actor {
        case .member, .visitor: true
        case .atCommandLine, .clock: false
        }
    }

    /// What the sender can see today.
    var sight: Sight {
        get throws {
            try Sight.load(standing, on: today, db)
        }
    }

    /// Today on the zone's calendar.
    var today: CivilDay {
        get throws { try Zone.load(db).timeZone.day(of: now) }
    }

    /// Throws `KernelRefusal.missing` where the sender may not even know of the thing.
    func mustSee(_ circles: [Circle]) throws {
        guard isPerson else { return }
        guard try sight.sees(circles) else { throw KernelRefusal.missing }
    }

    /// Throws `KernelRefusal.notAllowed` where the policy says no.
    func demand(_ isAllowed: Bool, for command: (some Command).Type) throws {
        guard isPerson else { return }
        if actor == .visitor { throw KernelRefusal.signInNeeded }
        guard isAllowed else { throw KernelRefusal.notAllowed(command: command.name) }
    }

    /// Whether the holder of an account is an active member with one of the roles now.
    func isActive(_ member: Member.ID, as roles: Set<Role>) throws -> Bool {
        try Standing.load(.member(member), at: now, db).holdsAny(of: roles)
    }
}

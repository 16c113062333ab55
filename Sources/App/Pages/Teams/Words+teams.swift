import Challenges
import MixedZone

/// What is said about teams and who is in them.
extension Words {
    /// "Werkgroep".
    func kind(_ kind: Team.Kind) -> String { self("team.kind.\(kind.rawValue)") }

    /// "bewoner".
    func capacity(_ capacity: TeamMember.Capacity) -> String { self("team.capacity.\(capacity.rawValue)") }

    /// "woordvoerder".
    func role(_ role: TeamMember.Role) -> String { self("team.role.\(role.rawValue)") }

    /// "dinsdag 24 november 2026, 9.00 uur".
    func moment(_ instant: Instant, _ clock: CivilZone) -> String {
        let day = clock.day(of: instant)
        return self("thread.when", ["day": dayAndYear(day), "time": time(clock.minute(of: instant))])
    }
}

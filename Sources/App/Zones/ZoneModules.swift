import Booking
import Challenges
import MixedZone

/// What every zone's file holds.
enum ZoneModules {
    static let all: [Module] = [.kernel, .booking, .challenges, whole]

    /// The commands that need more than one module, and what follows in one from another.
    private static let whole = Module(
        name: "app",
        migrations: [],
        commands: [PlantZone.self, PlanWorkSession.self],
        retention: [:],
        consequences: Consequences.all
    )
}

/// Where a team stands.
public enum TeamState: String, Stage {
    case forming
    /// At least three people, at least one of them a resident or an entrepreneur, and residents the majority where the
    /// zone asks for it.
    case active
    /// No sign of life for as long as the zone says.
    case dormant
    case dissolved

    public static let kind = ThingKind.team
    public static let table = "teams"
    public static let beginnings: Set<TeamState> = [.forming]

    public static let edges: [Edge<TeamState>] =
        [
            Edge(.forming, .active, "become-active", by: [.clock], starts: .dormancy),
            Edge(.active, .forming, "become-too-small", by: [.clock], starts: .dormancy),
            Edge(.active, .dormant, "fall-asleep", by: [.clock]),
            Edge(.forming, .dormant, "fall-asleep", by: [.clock]),
            Edge(.dormant, .active, "wake", by: [.teamMember, .spokesperson], starts: .dormancy),
            Edge(.dormant, .forming, "wake-small", by: [.teamMember, .spokesperson], starts: .dormancy),
        ]
        + [.forming, .active, .dormant].map {
            Edge($0, .dissolved, "dissolve", by: [.spokesperson, .adviser], reason: .required)
        }
}

/// The drawing of a location and the frame of its list, for one day and part; the same for every viewer.
///
/// Lengths are centimetres on the floor, as whole numbers. `symbols` and `items` are the seats' own pieces, set
/// in by ``SeatPlanFragment``; whoever makes a plan leaves them empty.
struct SeatPlan: Fragment {
    static let template = "seats/_seat-plan"
    /// "Plattegrond van de Zijlpoort, dinsdag 24 november, hele dag".
    let title: String
    let frame: PlanFrame
    let walls: [PlanPath]
    let windows: [PlanPath]
    let doors: [PlanDoor]
    let tables: [PlanTable]
    let labels: [PlanLabel]
    /// The list by room, each in reading order.
    var rooms: [SeatPlanRoom]
    /// Only the states that occur stand in the legend.
    let hasHeld: Bool
    let hasOut: Bool
    let hasTheme: Bool
    /// A sentence when nothing is free: "Alle plekken zijn bezet.
    ///
    /// Kies een ander dagdeel." Otherwise empty.
    let full: String
    var symbols = ""
}

/// A room in the list of seats.
struct SeatPlanRoom: Sendable {
    let name: String
    /// What is different here: "Aan deze tafel: circulaire stad".
    ///
    /// Otherwise empty.
    let note: String
    let rows: [SeatRow]
    var items = ""
}

/// A table; at a theme table its theme's symbol and name stand on it.
struct PlanTable: Sendable {
    let x: Int
    let y: Int
    let width: Int
    let height: Int
    /// The theme's name, or empty.
    var theme = ""
    /// ``ThemeIcon/symbol(for:)`` of the theme.
    var icon = ""
    /// `theme-` and the theme's id: the zone's stylesheet may give this class a `--theme`.
    var style = ""
    /// The middle of the table, where icon and name stand.
    let middleX: Int
    let middleY: Int
}

/// A word on the floor: a room's name, "ingang", a theme.
struct PlanLabel: Sendable {
    let x: Int
    let y: Int
    let text: String
    /// `start`, `middle` or `end`: which part of the text stands at `x`.
    var anchor = "middle"
}

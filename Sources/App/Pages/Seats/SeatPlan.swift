/// The drawing of a location and the frame of its list, for one day and part; the same for every viewer.
///
/// Lengths are centimetres on the floor, as whole numbers. `symbols` and `items` are the seats' own pieces, made
/// from ``SeatRow`` and set in by ``SeatPlanFragment``.
struct SeatPlan: Fragment {
    static let template = "seats/_seat-plan"
    /// "Plattegrond van de Zijlpoort, dinsdag 24 november, hele dag"
    let title: String
    let frame: PlanFrame
    /// Paths in the `d` notation of SVG.
    let walls: [PlanPath]
    let windows: [PlanPath]
    let doors: [PlanPath]
    let tables: [PlanTable]
    let labels: [PlanLabel]
    /// The list by room, in reading order. The rows stand in the order of the rooms.
    let rooms: [SeatPlanRoom]
    /// Only the states that occur stand in the legend.
    let hasHeld: Bool
    let hasOut: Bool
    let hasTheme: Bool
    /// A sentence when nothing is free: "Alle plekken zijn bezet. Kies een ander dagdeel." Otherwise empty.
    let full: String
    let symbols: String
}

/// A room in the list of seats.
struct SeatPlanRoom: Sendable {
    let name: String
    /// What is different here: "Aan deze tafel: circulaire stad". Otherwise empty.
    let note: String
    let items: String
}

struct PlanPath: Sendable {
    let d: String
}

struct PlanTable: Sendable {
    let x: Int
    let y: Int
    let width: Int
    let height: Int
}

/// A word on the floor: a room's name, "ingang", a theme.
struct PlanLabel: Sendable {
    let x: Int
    let y: Int
    let text: String
}

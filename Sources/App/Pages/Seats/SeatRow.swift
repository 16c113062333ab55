import Mustache

/// One seat, drawn twice: as a symbol on the plan and as an item of the list.
///
/// Its children are looked up by a switch, because a plan holds hundreds of them (Mirror takes four times as long).
struct SeatRow: Sendable, MustacheParent {
    /// The reservation form's value for `plek`.
    let id: String
    /// "12".
    let number: String
    /// Centimetres on the floor, the middle of the seat.
    let x: Int
    let y: Int
    /// Where one looks, in degrees clockwise from the top of the plan.
    let direction: Int
    let state: SeatState
    /// The state in a word: "vrij", "bezet", "van u".
    let stateWord: String
    /// What is heard: "Plek 12, vrij, monitor, stil".
    let label: String
    /// "monitor, stil", or the reason that it cannot be had.
    let about: String
    /// Slugs separated by spaces, for the wishes.
    let features: String
    /// Chooses this seat without JavaScript: the same page with `plek` and `#keuze`.
    ///
    /// Empty unless free.
    let href: String
    /// It lacks the wished feature: shown, but standing back.
    var isAside = false
    var isChosen = false

    func child(named name: String) -> Any? {
        switch name {
        case "id": id
        case "number": number
        case "x": x
        case "y": y
        case "state": state.rawValue
        case "isFree": state == .free
        case "isMine": state == .mine
        case "isTaken": state == .taken
        case "isHeld": state == .held
        case "isOut": state == .out
        case "stateWord": stateWord
        case "label": label
        case "about": about
        case "features": features
        case "direction": direction
        case "href": href
        case "isAside": isAside
        case "isChosen": isChosen
        default: nil
        }
    }
}

/// How a seat stands for one day and part, as seen by one viewer.
enum SeatState: String, CaseIterable, Sendable {
    case free, taken, mine, held, out
}

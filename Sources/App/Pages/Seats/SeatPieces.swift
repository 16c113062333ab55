import Mustache

/// The two pieces of a seat, rendered: its symbol on the plan and its item in the list.
struct SeatPieces: Sendable {
    let seat: String
    let symbol: String
    let item: String

    init(_ row: SeatRow, templates: Templates, language: Language) {
        seat = row.id
        symbol = templates.render(SeatSymbol(row: row), language: language)
        item = templates.render(SeatItem(row: row), language: language)
    }
}

struct SeatSymbol: Fragment, MustacheParent {
    static let template = "seats/_seat-symbol"
    let row: SeatRow
    func child(named name: String) -> Any? { row.child(named: name) }
}

struct SeatItem: Fragment, MustacheParent {
    static let template = "seats/_seat-item"
    let row: SeatRow
    func child(named name: String) -> Any? { row.child(named: name) }
}

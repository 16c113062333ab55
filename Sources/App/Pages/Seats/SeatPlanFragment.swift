/// The plan of a day and its list as HTML in pieces, rendered once per revision and shared by all viewers.
///
/// The costly part is the seats: two pieces each. A viewer's own seats, and the seat that the address chooses, are
/// rendered anew as ``SeatPieces`` and take the place of the shared ones when the pieces are joined:
///
///     let fragment = SeatPlanFragment(plan, templates: templates, language: .nl)       // once per revision
///     let mine = SeatPieces(row, templates: templates, language: .nl)                  // this viewer's seat
///     let html = fragment.html(with: [mine])                                           // joins strings
struct SeatPlanFragment: Sendable {
    /// What stands between the seats: one more than there are places for them.
    private let frame: [String]
    /// The places in the order of the frame: all symbols, then all items.
    private let places: [Place]
    private let positions: [String: Int]
    private let pieces: [SeatPieces]

    private struct Place: Sendable {
        let seat: Int
        let isSymbol: Bool
    }

    init(_ plan: SeatPlan, templates: Templates, language: Language) {
        let rows = plan.rooms.flatMap(\.rows)
        let marker: Character = "\u{1}"
        var plan = plan
        plan.symbols = String(repeating: marker, count: rows.count)
        for index in plan.rooms.indices {
            plan.rooms[index].items = String(repeating: marker, count: plan.rooms[index].rows.count)
        }
        frame = templates.render(plan, language: language)
            .split(separator: marker, omittingEmptySubsequences: false).map(String.init)
        pieces = rows.map { SeatPieces($0, templates: templates, language: language) }
        places =
            rows.indices.map { Place(seat: $0, isSymbol: true) }
            + rows.indices.map { Place(seat: $0, isSymbol: false) }
        positions = Dictionary(rows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The fragment with these pieces in the place of the shared ones of the same seats.
    func html(with variants: [SeatPieces] = []) -> String {
        var shown = pieces
        for variant in variants {
            guard let position = positions[variant.seat] else { continue }
            shown[position] = variant
        }
        var html = ""
        for (text, place) in zip(frame, places) {
            html += text
            html += place.isSymbol ? shown[place.seat].symbol : shown[place.seat].item
        }
        return html + (frame.last ?? "")
    }
}

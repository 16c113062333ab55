/// The plan of a day and its list as HTML in pieces, rendered once per revision and shared by all viewers.
///
/// The costly part is the seats: two pieces each. A viewer's own seats, and the seat that the address chooses, are
/// rendered anew as ``SeatPieces`` and take the place of the shared ones when the pieces are joined:
///
///     let fragment = SeatPlanFragment(plan: plan, rooms: rooms, templates: templates, language: .nl)  // cached
///     let mine = SeatPieces(row, templates: templates, language: .nl)                                 // per viewer
///     page.plan = fragment.html(with: [mine])                                                         // joined
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

    /// - Parameter make: builds the plan from the markers to set as `symbols`, and as `items` of each room.
    /// - Parameter rooms: the rows of each room, in reading order.
    init(
        rooms: [[SeatRow]],
        templates: Templates,
        language: Language,
        plan make: (_ symbols: String, _ items: [String]) -> SeatPlan
    ) {
        let rows = rooms.flatMap(\.self)
        let marker = "\u{1}"
        let plan = make(
            String(repeating: marker, count: rows.count),
            rooms.map { String(repeating: marker, count: $0.count) }
        )
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

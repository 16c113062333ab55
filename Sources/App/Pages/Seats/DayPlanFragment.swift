import Booking
import MixedZone

/// The plan of one day and part, rendered once for everybody, and what is needed to mark one viewer's own seats.
struct DayPlanFragment: Sendable {
    let fragment: SeatPlanFragment
    let rows: [String: SeatRow]
    let plan: DayPlan

    /// Bytes, roughly, for the cache's bound.
    var size: Int { rows.count * 1000 + shared.utf8.count * 2 }

    /// Seats of the wished kind that are free.
    let free: Int

    /// The plan for everybody.
    let shared: String

    /// The plan with one member's seats marked as theirs, and the chosen seat chosen.
    func html(for member: Member.ID?, chosen: String, site: Site, _ language: Language) -> String {
        let words = site.words(language)
        var variants: [SeatRow] = []
        if let member {
            variants += plan.seats(of: member).compactMap { rows[$0.description]?.mine(words) }
        }
        if var row = rows[chosen], row.state == .free {
            row.isChosen = true
            variants.append(row)
        }
        guard !variants.isEmpty else { return shared }
        let pieces = variants.map { SeatPieces($0, templates: site.templates, language: language) }
        return fragment.html(with: pieces)
    }
}

extension SeatRow {
    /// The same seat, held by the one who looks.
    func mine(_ words: Words) -> SeatRow {
        let word = words("seats.mine")
        return SeatRow(
            id: id,
            number: number,
            x: x,
            y: y,
            direction: direction,
            state: .mine,
            stateWord: word,
            label: words.seat(number, word, about),
            about: about,
            features: features,
            href: ""
        )
    }
}

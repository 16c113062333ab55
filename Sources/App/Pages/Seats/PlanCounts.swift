import Booking

/// What is counted on the page for choosing a seat, for the streams that keep it up to date.
///
/// Each text belongs in the element with the same `data-count`.
struct PlanCounts: Fragment {
    static let template = "seats/_counts"
    let counts: [PlanCount]
}

struct PlanCount: Sendable {
    let name: String
    let text: String
    /// What is heard instead; otherwise empty.
    let label: String
    /// False when what is counted has run out.
    let isLeft: Bool
}

extension SeatChoosing {
    /// The counts that follow from a plan, in the words of the page itself.
    func counts(_ plan: DayPlanFragment) -> PlanCounts {
        let any = PlanCount(name: "any", text: anyNote(plan), label: "", isLeft: hasAny(plan))
        let parts = parts.map { PlanCount(name: $0.count, text: $0.note, label: "", isLeft: true) }
        let days = strip.weeks.flatMap(\.days).map {
            PlanCount(name: $0.count, text: $0.note, label: $0.label, isLeft: true)
        }
        let whole = PlanCount(name: "summary", text: summary, label: "", isLeft: true)
        return PlanCounts(counts: [whole, any] + parts + days)
    }
}

import MixedZone

/// A plan with everything around it, before its own HTML is put in.
struct MadePlan: Sendable {
    let choosing: SeatChoosing
    let chrome: Chrome
    let plan: DayPlanFragment?
    /// The instant from which it no longer holds although nothing was changed.
    let expires: Instant

    func page(_ html: String, beside: String = "") -> ChooseSeatPage {
        choosing.page(chrome: chrome, plan: plan, html: html, beside: beside)
    }

    /// Nobody sits beside who will have the seat.
    func beside(for viewer: Viewer) -> String {
        choosing.beside?.html(without: choosing.holder?.member ?? viewer.member.id) ?? ""
    }
}

/// Choose a seat for a day and a part of it: plan and list of equal power in one form.
///
/// The form is a GET to `action` with `plek`, the `hidden` fields (`dag`, `deel`, `locatie`, `kenmerk`), so that
/// the choice works without JavaScript. An empty `plek` means any seat with the wished feature.
struct ChooseSeatPage: Page {
    static let template = "seats/choose"
    var chrome: Chrome
    let locationName: String
    let locationHref: String
    /// "dinsdag 24 november".
    let day: String
    let strip: DayStrip
    let parts: [DayPartChoice]
    /// False when nothing can be chosen: then `closed` says why, and `alternatives` lead on.
    let isOpen: Bool
    let closed: String
    let alternatives: [Link]
    /// "Hele dag: 9 van de 24 plekken zijn vrij.".
    let summary: String
    let errors: [ErrorLine]
    /// The reservation that is being moved, or an empty text.
    let moving: MovingBanner
    /// "Alle plekken", "met monitor", …: each a link to the same page with another wish.
    let wishes: [WishLink]
    /// The slug of the wished feature, or empty.
    let wish: String
    /// "Wijs mij een vrije plek toe", "… met monitor".
    let anyLabel: String
    /// "9 vrij".
    let anyNote: String
    /// False when no seat with the wish is free.
    let hasAny: Bool
    let isAnyChosen: Bool
    /// From ``Beside``: only for members, empty when nobody agreed to it.
    let beside: String
    let action: String
    let hidden: [HiddenField]
    /// From ``SeatPlanFragment``.
    let plan: String
    /// The stream of changes to this plan; empty for a day that is over.
    let stream: String
    /// "Reserveer plek 1, hele dag", or "Kies eerst een plek" words when none is chosen.
    let button: String
    /// "Reserveer plek {seat}, hele dag": the script fills in the seat.
    let buttonPattern: String
    /// The same for any seat: "Reserveer een vrije plek, hele dag".
    let buttonAny: String
}

/// "U verplaatst uw reservering van dinsdag 24 november, plek 1.".
struct MovingBanner: Sendable {
    let text: String
    let back: Link
}

struct WishLink: Sendable {
    let href: String
    let text: String
    let isCurrent: Bool
}

/// Every component in every state, from the partials that the pages use.
struct ComponentsPage: Page {
    static let template = "components/components"
    let chrome: Chrome
    let notices: [Notice]
    let strip: DayStrip
    let parts: [DayPartChoice]
    let plan: String
    let errors: [ErrorLine]
    let fields: [Field]
    let radio: ChoiceField
    let list: ChoiceField
    let checks: [Choice]
    let people: [PersonLine]
    let reservations: [ReservationLine]
    let arrivals: [Arrival]
    let facts: [Fact]
    let alternatives: [AlternativeForm]
    let consents: [ConsentLine]
    let pages: Pagination
}

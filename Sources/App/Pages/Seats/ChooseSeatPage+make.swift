import Booking
import MixedZone

/// Everything that the page for choosing a seat is made of.
struct SeatChoosing: Sendable {
    let site: Site
    let outlook: Outlook
    let choice: PlanChoice
    let words: Words
    let links: Links
    let today: CivilDay
    /// The reservation that is being moved.
    let moving: MovedReservation?
    /// Who will have the seat; nil for a stranger.
    let holder: SeatHolder?
    let neighbours: [Neighbour]
    let asksToChoose: Bool

    var location: Location { outlook.location }
    var day: OutlookDay? { outlook[choice.day] }
    var part: OutlookPart? { day?.parts.first { $0.hours.part == choice.part } }

    /// Why nothing can be had on this day and part; nil when something can.
    var refusal: NotAdmitted? {
        guard let day else { return .past }
        if case .closed(let reason) = day.openness { return .closed(reason) }
        guard let part else { return .noSuchPart }
        return part.refusal
    }

    /// The plan is shown when the part exists, also when it is full or over.
    var interval: Interval? { part?.interval }

    /// Nil for strangers and when nothing can be had.
    var beside: Beside? {
        guard holder != nil, refusal == nil, !neighbours.isEmpty else { return nil }
        let form = BesideForm(action: action, hidden: hidden.filter { $0.name != "kenmerk" })
        return Beside(form, neighbours, site.templates, links.language)
    }

    private var action: String {
        moving?.action(links) ?? links.newReservation
    }

    /// - Parameter beside: the form of ``beside``, or what stands in its place.
    func page(chrome: Chrome, plan: DayPlanFragment?, html: String, beside: String) -> ChooseSeatPage {
        let wish = choice.wish.map(words.feature) ?? ""
        let partWord = words.part(choice.part)
        let isOpen = plan != nil && (refusal == nil || refusal == .full)
        return ChooseSeatPage(
            chrome: chrome,
            locationName: location.name,
            locationHref: links.location(location.id),
            day: words.day(choice.day, seenOn: today),
            strip: strip,
            parts: parts,
            isOpen: isOpen,
            closed: isOpen ? "" : refusal.map(sentence) ?? "",
            alternatives: isOpen ? [] : elsewhere,
            summary: summary,
            errors: asksToChoose ? [ErrorLine(href: "#keuze", text: words("seats.choose-first"))] : [],
            moving: movingBanner,
            wishes: wishes,
            wish: choice.wish?.rawValue ?? "",
            anyLabel: choice.wish == nil ? words("seats.any") : words("seats.any-wish", ["wish": wish]),
            anyNote: plan.map(anyNote) ?? "",
            hasAny: plan.map(hasAny) ?? false,
            isAnyChosen: false,
            beside: beside,
            action: action,
            hidden: hidden,
            plan: html,
            stream: isOpen ? stream : "",
            button: button(plan),
            buttonPattern: words(buttonKey, ["seat": "{seat}", "part": partWord]),
            buttonAny: words(
                moving == nil ? "seats.button-any" : "seats.button-move-any",
                ["part": partWord]
            )
        )
    }

    private var buttonKey: String { moving == nil ? "seats.button" : "seats.button-move" }

    private var stream: String {
        links.stream(
            location.id,
            choice.day.description,
            part: choice.part.slug,
            wish: choice.wish?.rawValue ?? ""
        )
    }

    /// "Hele dag: 9 van de 24 plekken zijn vrij.".
    var summary: String {
        guard let part else { return "" }
        return words.free(part, of: outlook.seats)
    }

    func anyNote(_ plan: DayPlanFragment) -> String { words.count("seats.free-count", plan.free) }

    func hasAny(_ plan: DayPlanFragment) -> Bool { refusal == nil && plan.free > 0 }

    /// A closed day is named first: a reason such as "the floor is being renewed" does not say so itself.
    private func sentence(_ refusal: NotAdmitted) -> String {
        let reason = words.sentence(refusal, place: location.name, about: holder?.name ?? "")
        guard case .closed = refusal else { return reason }
        let closed = words("seats.closed-day", ["place": location.name, "day": words.day(choice.day)])
        return "\(closed) \(reason)"
    }

    private func button(_ plan: DayPlanFragment?) -> String {
        guard let row = plan?.rows[choice.seat], row.state == .free else {
            return words("seats.choose-first")
        }
        return words(buttonKey, ["seat": row.number, "part": words.part(choice.part)])
    }

    private var hidden: [HiddenField] {
        [
            HiddenField(name: "locatie", value: location.id),
            HiddenField(name: "dag", value: choice.day.description),
            HiddenField(name: "deel", value: choice.part.slug),
            HiddenField(name: "kenmerk", value: choice.wish?.rawValue ?? ""),
        ] + (choice.beneficiary.map { [HiddenField(name: "voor", value: $0.description)] } ?? [])
    }
}

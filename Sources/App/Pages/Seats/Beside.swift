import Booking
import MixedZone

/// The people beside whom a seat can be reserved, as a form of its own: rendered once for all who are not among them.
struct Beside: Sendable {
    private let form: BesideForm
    private let neighbours: [Neighbour]
    private let templates: Templates
    private let language: Language
    private let shared: String

    init(_ form: BesideForm, _ neighbours: [Neighbour], _ templates: Templates, _ language: Language) {
        self.form = form
        self.neighbours = neighbours
        self.templates = templates
        self.language = language
        shared = Beside.render(form, neighbours, templates, language)
    }

    /// The form for somebody, who does not sit beside themselves; empty when nobody else is there.
    func html(without member: Member.ID) -> String {
        let others = neighbours.filter { $0.member != member }
        guard others.count < neighbours.count else { return shared }
        return Beside.render(form, others, templates, language)
    }

    private static func render(
        _ form: BesideForm,
        _ neighbours: [Neighbour],
        _ templates: Templates,
        _ language: Language
    ) -> String {
        guard !neighbours.isEmpty else { return "" }
        var filled = form
        filled.people = neighbours.map { HiddenField(name: $0.name, value: $0.member.description) }
        return templates.render(filled, language: language)
    }
}

/// Asks for the free seat nearest to somebody: a GET to the page where it is confirmed.
struct BesideForm: Fragment {
    static let template = "seats/_beside"
    let action: String
    let hidden: [HiddenField]
    /// A first name, and the member as the value of `naast`.
    var people: [HiddenField] = []
}

import Booking
import MixedZone

/// Changes what everybody or one role may reserve at a place.
struct LimitsForm: AdminForm {
    let location: Location
    /// Nil for everybody.
    let role: Role?
    /// What the fields hold at first; nil for what holds now.
    var former: RoleAllowance?
    let words: Words

    var title: String {
        let who = role.map { words.role($0) } ?? words("limits.everybody")
        return words("limits.heading", ["place": location.name, "who": who])
    }
    var about: String { words(role == nil ? "limits.about" : "limits.about-role") }
    var button: String { words("limits.button") }
    var anchor: String { "horizonDays" }

    func crumbs(_ links: Links) -> [Link] { .place(location, links, words) }
    func address(_ links: Links) -> String { links.limits(location.id, role: role?.rawValue ?? "") }
    func done(_ links: Links) -> String { links.managedPlace(location.id, done: "gewijzigd") }

    var initial: FormFields {
        let now = role.map { location.roleLimits[$0] ?? RoleAllowance() } ?? RoleAllowance(location.limits)
        let said = former ?? now
        let fields: [(name: String, value: String)] = [
            ("horizonDays", said.horizonDays.map(String.init) ?? ""),
            ("shortestNotice", said.shortestNotice.map(HoursText.text) ?? ""),
            ("longestStay", said.longestStay.map(HoursText.text) ?? ""),
            ("mostOpenReservations", said.mostOpenReservations.map(String.init) ?? ""),
            ("longestWeek", said.longestWeek.map(HoursText.text) ?? ""),
            ("cancelUntil", said.cancelUntil.map(HoursText.text) ?? ""),
            ("seats", Self.answer(said.seats)),
            ("rooms", Self.answer(said.rooms)),
        ]
        return FormFields(fields)
    }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        let isOptional = role != nil
        let numbers = Self.fields.dropLast(2).map { name in
            pen.number(
                name,
                words("limits.field.\(name)"),
                hint: words("limits.hint.\(name)"),
                isOptional: isOptional
            )
        }
        let answers = [("yes", "limits.may"), ("no", "limits.may-not")].map {
            (value: $0.0, label: words($0.1))
        }
        let none = isOptional ? [(value: "", label: words("limits.as-everybody"))] : []
        return numbers
            + ["seats", "rooms"].map { .radios(pen.choices($0, words("limits.field.\($0)"), none + answers)) }
    }

    func change(_ typed: FormFields) throws -> ChangeLimits {
        let reading = LimitsReading(typed)
        let said = reading.said
        let problems = reading.problems + (role == nil ? reading.missing : []) + said.problems
        guard problems.isEmpty else { throw InvalidFields(problems.inOrder(of: Self.fields)) }
        let settlement = SettlementFields.read(typed)
        if let role { return ChangeLimits(location: location.id, .role(role, said), settlement: settlement) }
        guard let all = Allowance(said) else { throw InvalidFields(reading.missing) }
        return ChangeLimits(location: location.id, .everybody(all), settlement: settlement)
    }

    private static let fields = [
        "horizonDays", "shortestNotice", "longestStay", "mostOpenReservations", "longestWeek", "cancelUntil",
        "seats", "rooms",
    ]

    private static func answer(_ said: Bool?) -> String { said.map { $0 ? "yes" : "no" } ?? "" }
}

extension [Link] {
    /// The road to what is changed at a place.
    static func place(_ location: Location, _ links: Links, _ words: Words) -> [Link] {
        [
            Link(href: links.managedPlaces, text: words("manage.places")),
            Link(href: links.managedPlace(location.id), text: location.name),
        ]
    }
}

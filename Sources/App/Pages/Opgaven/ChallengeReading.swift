import Challenges
import MixedZone

/// Reads the form of an opgave, and writes what is known into it.
struct ChallengeReading {
    private var reading: FormReading

    init(_ typed: FormFields) {
        reading = FormReading(typed)
    }

    /// Throws `InvalidFields` for what cannot be read; what may be left open is left open.
    mutating func fields() throws -> ChallengeFields {
        let typed = reading.typed
        var fields = ChallengeFields()
        fields.kind = ChallengeKind(rawValue: typed["kind"]) ?? .socialIssue
        fields.title = typed["title"]
        fields.question = typed["question"]
        fields.background = typed["background"]
        fields.wished = typed["wished"]
        fields.theme = chosen("theme")
        fields.otherThemes = Set(typed.all("otherThemes"))
        fields.area = chosen("area")
        fields.programme = chosen("programme")
        fields.owner = typed.value("owner")
        fields.deputy = typed.value("deputy")
        fields.level = ParticipationLevel(rawValue: typed["level"])
        fields.opensOn = optionalDay("opensOn")
        fields.endsOn = optionalDay("endsOn")
        fields.budget = money("budget")
        fields.route = ChallengeRoute(rawValue: typed["route"]) ?? .none
        fields.procurement = typed["procurement"]
        fields.ownership = typed["ownership"]
        fields.indicator = indicator()
        guard reading.problems.isEmpty else { throw InvalidFields(reading.problems) }
        return fields
    }

    private func chosen(_ name: String) -> String? {
        let value = reading.typed[name]
        return value.isEmpty ? nil : value
    }

    private mutating func optionalDay(_ name: String) -> CivilDay? {
        reading.typed.trimmed(name).isEmpty ? nil : reading.day(name)
    }

    private mutating func money(_ name: String) -> Int? {
        let text = reading.typed.trimmed(name)
        guard !text.isEmpty else { return nil }
        let cents = TypedNumber.cents(text)
        if cents == nil { reading.note(FieldProblem(name, "money")) }
        return cents
    }

    private mutating func indicator() -> Indicator.Terms {
        let typed = reading.typed
        let value = TypedNumber.figure(typed.trimmed("baseline"))
        let wrong = value == nil && !typed.trimmed("baseline").isEmpty
        if wrong { reading.note(FieldProblem("baseline", "decimal")) }
        let day = value == nil ? nil : reading.day("baselineOn")
        return Indicator.Terms(
            name: typed["indicatorName"],
            unit: typed["indicatorUnit"],
            method: typed["indicatorMethod"],
            source: typed["indicatorSource"],
            rises: typed["indicatorRises"] != "nee",
            baseline: value.flatMap { value in day.map { Indicator.Reading(value, on: $0) } }
        )
    }
}

extension FormFields {
    /// What an opgave holds now, as its form has it.
    init(_ fields: ChallengeFields, _ words: Words) {
        func day(_ day: CivilDay?) -> String { day.map { "\($0.day)-\($0.month)-\($0.year)" } ?? "" }
        let terms = fields.indicator
        self.init(
            [
                ("kind", fields.kind.rawValue), ("title", fields.title), ("question", fields.question),
                ("background", fields.background), ("wished", fields.wished),
                ("theme", fields.theme ?? ""), ("area", fields.area ?? ""),
                ("programme", fields.programme ?? ""), ("owner", fields.owner?.description ?? ""),
                ("deputy", fields.deputy?.description ?? ""), ("level", fields.level?.rawValue ?? ""),
                ("opensOn", day(fields.opensOn)), ("endsOn", day(fields.endsOn)),
                ("budget", fields.budget.map { words.money($0) } ?? ""), ("route", fields.route.rawValue),
                ("procurement", fields.procurement), ("ownership", fields.ownership),
                ("indicatorName", terms.name), ("indicatorUnit", terms.unit),
                ("indicatorMethod", terms.method), ("indicatorSource", terms.source),
                ("indicatorRises", terms.rises ? "ja" : "nee"),
                ("baseline", terms.baseline.map { words.figure($0.value) } ?? ""),
                ("baselineOn", day(terms.baseline?.day)),
            ] + fields.otherThemes.sorted().map { ("otherThemes", $0) }
        )
    }
}

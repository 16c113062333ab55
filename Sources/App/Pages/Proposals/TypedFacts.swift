import Challenges
import MixedZone

/// The typed fields and the money lines as a form carries them.
///
/// Money lines are numbered from 0 on: `soort-0`, `post-0` and `bedrag-0`; a line without words and amount is none.
enum TypedFacts {
    /// More than a team is likely to need; an empty handful more than there are is always shown.
    static let mostLines = 40

    static func fields(of sheet: FactSheet, _ site: Site, _ context: MemberContext) -> FormFields {
        let words = site.words(context.language)
        let indicator = sheet.indicator
        var fields: [(name: String, value: String)] = [
            ("dependency", sheet.dependency?.rawValue ?? ""), ("legalForm", sheet.legalForm),
            ("maturity", sheet.maturity?.rawValue ?? ""), ("permit", sheet.needsPermit ? "ja" : "nee"),
            ("reversible", sheet.isReversible ? "ja" : "nee"), ("startsOn", day(sheet.startsOn)),
            ("endsOn", day(sheet.endsOn)), ("indicatorName", indicator.name),
            ("indicatorUnit", indicator.unit), ("indicatorMethod", indicator.method),
            ("rises", indicator.rises ? "ja" : "nee"),
            ("baseline", indicator.baseline.map(words.figure) ?? ""),
            ("target", indicator.target.map(words.figure) ?? ""), ("targetOn", day(indicator.targetOn)),
        ]
        for (number, line) in sheet.money.enumerated() {
            fields += [
                ("soort-\(number)", line.kind.rawValue), ("post-\(number)", line.label),
                ("bedrag-\(number)", words.money(line.cents).filter { $0 != "€" && $0 != " " }),
            ]
        }
        return FormFields(fields)
    }

    private static func day(_ day: CivilDay?) -> String {
        day.map { "\($0.day)-\($0.month)-\($0.year)" } ?? ""
    }

    /// The money lines that hold something, numbered anew, so that what is wrong with one is shown beside it.
    static func tidied(_ typed: FormFields) -> FormFields {
        let kept = (0..<mostLines).filter {
            !typed.trimmed("post-\($0)").isEmpty || !typed.trimmed("bedrag-\($0)").isEmpty
        }
        let isMoney = { (name: String) in
            ["soort-", "post-", "bedrag-"].contains { name.hasPrefix($0) }
        }
        let others = typed.fields.filter { !isMoney($0.name) }
        let lines = kept.enumerated().flatMap { number, old in
            ["soort", "post", "bedrag"].map { (name: "\($0)-\(number)", value: typed["\($0)-\(old)"]) }
        }
        return FormFields(others + lines)
    }

    static func count(_ typed: FormFields) -> Int {
        (0..<mostLines).first { !typed.has("post-\($0)") } ?? mostLines
    }

    /// Throws `InvalidFields` for what cannot be read.
    static func read(_ typed: FormFields) throws -> FactSheet {
        var reading = FormReading(typed)
        var sheet = FactSheet()
        sheet.dependency = FactSheet.Dependency(rawValue: typed["dependency"])
        sheet.legalForm = typed["legalForm"]
        sheet.maturity = FactSheet.Maturity(rawValue: typed["maturity"])
        sheet.needsPermit = typed.isOn("permit")
        sheet.isReversible = typed["reversible"] != "nee"
        sheet.startsOn = optionalDay("startsOn", &reading)
        sheet.endsOn = optionalDay("endsOn", &reading)
        sheet.indicator.name = typed["indicatorName"]
        sheet.indicator.unit = typed["indicatorUnit"]
        sheet.indicator.method = typed["indicatorMethod"]
        sheet.indicator.rises = typed["rises"] != "nee"
        sheet.indicator.baseline = optionalFigure("baseline", &reading)
        sheet.indicator.target = optionalFigure("target", &reading)
        sheet.indicator.targetOn = optionalDay("targetOn", &reading)
        sheet.money = (0..<count(typed)).map { number in
            let cents = TypedNumber.cents(typed["bedrag-\(number)"])
            if cents == nil { reading.note(FieldProblem("money-\(number)", "amount")) }
            let kind = MoneyLine.Kind(rawValue: typed["soort-\(number)"]) ?? .cost
            return MoneyLine(kind, typed["post-\(number)"], cents: cents ?? 0)
        }
        guard reading.problems.isEmpty else { throw InvalidFields(reading.problems) }
        return sheet
    }

    private static func optionalDay(_ name: String, _ reading: inout FormReading) -> CivilDay? {
        reading.typed.trimmed(name).isEmpty ? nil : reading.day(name)
    }

    private static func optionalFigure(_ name: String, _ reading: inout FormReading) -> Double? {
        let text = reading.typed.trimmed(name)
        guard !text.isEmpty else { return nil }
        let figure = TypedNumber.figure(text)
        if figure == nil { reading.note(FieldProblem(name, "decimal")) }
        return figure
    }
}

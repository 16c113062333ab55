internal import MixedZone

extension FactSheet {
    static let longestText = 200

    /// What no version may hold, complete or not.
    var problems: [FieldProblem] {
        let texts = [
            ("legalForm", legalForm), ("indicatorName", indicator.name), ("indicatorUnit", indicator.unit),
            ("indicatorMethod", indicator.method),
        ]
        var found = texts.filter { $0.1.unicodeScalars.count > Self.longestText }
            .map { FieldProblem($0.0, "text-too-long") }
        if let startsOn, let endsOn, endsOn < startsOn { found.append(FieldProblem("endsOn", "end-first")) }
        if money.count > MoneyLine.mostLines { found.append(FieldProblem("money", "too-many-lines")) }
        for (number, line) in money.enumerated() {
            if !(0...MoneyLine.mostCents).contains(line.cents) {
                found.append(FieldProblem("money-\(number)", "amount"))
            }
            let length = line.label.trimmingWhitespace.unicodeScalars.count
            if length == 0 { found.append(FieldProblem("money-\(number)", "text-missing")) }
            if length > MoneyLine.longestLabel {
                found.append(FieldProblem("money-\(number)", "text-too-long"))
            }
        }
        let figures = [("baseline", indicator.baseline), ("target", indicator.target)]
        for (field, figure) in figures where figure.map({ !$0.isFinite || abs($0) > 1e12 }) ?? false {
            found.append(FieldProblem(field, "decimal"))
        }
        return found
    }

    /// The same without space around its texts.
    var trimmed: FactSheet {
        var sheet = self
        sheet.legalForm = legalForm.trimmingWhitespace
        sheet.indicator.name = indicator.name.trimmingWhitespace
        sheet.indicator.unit = indicator.unit.trimmingWhitespace
        sheet.indicator.method = indicator.method.trimmingWhitespace
        sheet.money = money.map { MoneyLine($0.kind, $0.label.trimmingWhitespace, cents: $0.cents) }
        return sheet
    }
}

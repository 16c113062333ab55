/// Sums of money as people write them.
extension Words {
    /// "€ 1.250", "€ 1.250,50"; "€1,250" in English.
    func money(_ cents: Int) -> String {
        guard cents >= 0 else { return "−" + money(-cents) }
        let (whole, rest) = cents.quotientAndRemainder(dividingBy: 100)
        let (thousands, point) = language == .nl ? (".", ",") : (",", ".")
        let end = rest == 0 ? "" : point + (rest < 10 ? "0\(rest)" : String(rest))
        return (language == .nl ? "€ " : "€") + grouped(whole, by: thousands) + end
    }

    /// "12,5"; a whole number has nothing behind it.
    func figure(_ number: Double) -> String {
        guard number.rounded() != number else {
            return (number < 0 ? "-" : "") + grouped(Int(abs(number)), by: language == .nl ? "." : ",")
        }
        let text = String((number * 100).rounded() / 100)
        return language == .nl ? text.replacing(".", with: ",") : text
    }

    private func grouped(_ number: Int, by separator: String) -> String {
        var digits = String(number)
        var groups: [String] = []
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits = String(digits.dropLast(3))
        }
        return ([digits] + groups).joined(separator: separator)
    }
}

/// Reads sums and figures as people type them, with a comma or a point.
enum TypedNumber {
    /// "1.250,50", "1250.50", "€ 1250" in cents; nil for anything else.
    static func cents(_ text: String) -> Int? {
        let plain = text.filter { !$0.isWhitespace && $0 != "€" }
        guard let match = plain.wholeMatch(of: /(\d{1,3}(?:[.,]\d{3})+|\d{1,9})(?:[.,](\d{1,2}))?/),
            let whole = Int(match.1.filter(\.isNumber))
        else { return nil }
        let rest = match.2.map { $0.count == 1 ? "\($0)0" : String($0) } ?? "0"
        return Int(rest).map { whole * 100 + $0 }
    }

    /// "12,5" or "12.5"; nil for anything else.
    static func figure(_ text: String) -> Double? {
        let plain = text.filter { !$0.isWhitespace }.replacing(",", with: ".")
        guard plain.wholeMatch(of: /-?\d{1,12}(\.\d{1,4})?/) != nil else { return nil }
        return Double(plain)
    }
}

/// Reads texts of digits and single signs from left to right; only ASCII digits count.
struct DigitScanner {
    private var rest: Substring.UTF8View

    init(_ text: String) {
        rest = text[...].utf8
    }

    var isAtEnd: Bool { rest.isEmpty }

    /// Takes as many digits as follow, nil when their count is not in `count`.
    mutating func number(digits count: ClosedRange<Int>) -> Int? {
        let digits = rest.prefix(count.upperBound + 1).prefix { (48...57).contains($0) }
        guard count.contains(digits.count) else { return nil }
        rest = rest.dropFirst(digits.count)
        return digits.reduce(0) { $0 * 10 + Int($1) - 48 }
    }

    /// Takes the next sign when it is one of `signs`, nil otherwise.
    mutating func sign(_ signs: Unicode.Scalar...) -> Unicode.Scalar? {
        guard let next = rest.first, let sign = signs.first(where: { $0.value == next }) else { return nil }
        rest = rest.dropFirst()
        return sign
    }
}

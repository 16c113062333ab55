extension Instant {
    /// Reads `2026-11-24T09:00:00+01:00`; the offset is required and obeyed, a fraction is dropped.
    ///
    /// Nil for anything else, also for a leap second (`:60`), which Unix time does not know.
    public init?(rfc3339 text: String) {
        guard let day = CivilDay(String(text.prefix(10))) else { return nil }
        var scanner = DigitScanner(String(text.dropFirst(10)))
        guard
            scanner.sign("T", "t") != nil,
            let hour = scanner.number(digits: 2...2), hour < 24, scanner.sign(":") != nil,
            let minute = scanner.number(digits: 2...2), minute < 60, scanner.sign(":") != nil,
            let second = scanner.number(digits: 2...2), second < 60
        else { return nil }
        if scanner.sign(".") != nil, scanner.number(digits: 1...9) == nil { return nil }
        guard let offset = Instant.offset(&scanner), scanner.isAtEnd else { return nil }
        self.init(exactly: day.number * 86_400 + hour * 3600 + minute * 60 + second - offset)
    }

    /// The instant in UTC, such as `2026-11-24T08:00:00Z`; always twenty characters.
    public var rfc3339: String {
        let (days, second) = seconds.flooredDivision(by: 86_400)
        let time = [second / 3600, second / 60 % 60, second % 60].map { $0.padded(to: 2) }
        return "\(CivilDay(number: days))T\(time.joined(separator: ":"))Z"
    }

    private static func offset(_ scanner: inout DigitScanner) -> Int? {
        guard let sign = scanner.sign("Z", "z", "+", "-") else { return nil }
        guard sign == "+" || sign == "-" else { return 0 }
        guard
            let hours = scanner.number(digits: 2...2), hours < 24, scanner.sign(":") != nil,
            let minutes = scanner.number(digits: 2...2), minutes < 60
        else { return nil }
        return (hours * 3600 + minutes * 60) * (sign == "-" ? -1 : 1)
    }
}

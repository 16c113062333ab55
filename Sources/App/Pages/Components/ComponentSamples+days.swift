extension ComponentSamples {
    /// Two weeks in which the second and fourth day are open, one of them full, and today is chosen.
    var strip: DayStrip {
        let names = words("date.weekdays-short").split(separator: " ").map(String.init)
        let weeks = [0, 1].map { week in
            DayStripWeek(days: names.indices.map { day(week: week, index: $0, name: names[$0]) })
        }
        return DayStrip(weeks: weeks, reasons: [words("sample.closed")])
    }

    private func day(week: Int, index: Int, name: String) -> DayStripDay {
        let number = String(23 + 7 * week + index - (23 + 7 * week + index > 30 ? 30 : 0))
        let isOpen = index == 1 || index == 3
        let isFull = week == 0 && index == 3
        let note = isFull ? words("seats.full-note") : words.count("seats.free-count", 9)
        return DayStripDay(
            href: "#p-days",
            weekday: name,
            number: number,
            month: "",
            label: "\(name) \(number), \(isOpen ? note : words("place.closed"))",
            note: isOpen ? note : "",
            isOpen: isOpen,
            isCurrent: week == 0 && index == 1,
            isToday: week == 0 && index == 1
        )
    }

    var parts: [DayPartChoice] {
        [
            part("morning", note: words.count("seats.free-count", 5), isOpen: true, isCurrent: false),
            part("afternoon", note: words("seats.full-note"), isOpen: false, isCurrent: false),
            part("day", note: words.count("seats.free-count", 3), isOpen: true, isCurrent: true),
        ]
    }

    private func part(_ name: String, note: String, isOpen: Bool, isCurrent: Bool) -> DayPartChoice {
        DayPartChoice(
            href: "#p-days",
            text: words("part.\(name)"),
            hours: words("sample.hours"),
            note: note,
            isOpen: isOpen,
            isCurrent: isCurrent
        )
    }
}

extension ComponentSamples {
    /// Two weeks in which the second and fourth day are open, one of them full, and today is chosen.
    var strip: DayStrip {
        let names = words("date.weekdays-short").split(separator: " ").map(String.init)
        let weeks = [0, 1].map { week in
            DayStripWeek(days: names.indices.map { day(week: week, index: $0, name: names[$0]) })
        }
        return DayStrip(weeks: weeks, note: words("seats.strip-note"), reasons: [words("sample.closed")])
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
            count: "day-\(week)-\(index)",
            isOpen: isOpen,
            isCurrent: week == 0 && index == 1,
            isToday: week == 0 && index == 1
        )
    }

    var parts: [DayPartChoice] {
        [
            part("morning", hours(9, 13), note: words.count("seats.free-count", 5)),
            part("afternoon", hours(13, 17), note: words("seats.full-note"), isOpen: false),
            part("day", hours(9, 17), note: words.count("seats.free-count", 3), isCurrent: true),
        ]
    }

    private func part(
        _ name: String,
        _ hours: String,
        note: String,
        isOpen: Bool = true,
        isCurrent: Bool = false
    ) -> DayPartChoice {
        DayPartChoice(
            href: "#p-days",
            text: words("part.\(name)"),
            hours: hours,
            note: note,
            count: "part-\(name)",
            isOpen: isOpen,
            isCurrent: isCurrent
        )
    }

    /// "9.00–13.00 uur", from hours on the clock.
    func hours(_ start: Int, _ end: Int) -> String {
        func time(_ hour: Int) -> String { words("date.time", ["hours": String(hour), "minutes": "00"]) }
        return words("date.hours", ["start": time(start), "end": time(end)])
    }
}

import MixedZone

/// Days and times as people write them: *dinsdag 24 november, 9.00–13.00 uur*, *Tuesday 24 November, 9:00–13:00*.
extension Words {
    /// "dinsdag 24 november".
    func day(_ day: CivilDay) -> String {
        self("date.day", ["weekday": weekday(day), "day": String(day.day), "month": month(day)])
    }

    /// "dinsdag 24 november 2026".
    func dayAndYear(_ day: CivilDay) -> String {
        "\(self.day(day)) \(day.year)"
    }

    /// "dinsdag 24 november"; with its year where that is not today's.
    func day(_ day: CivilDay, seenOn today: CivilDay) -> String {
        day.year == today.year ? self.day(day) : dayAndYear(day)
    }

    /// "24 november 2026", for documents and versions.
    func date(_ day: CivilDay) -> String {
        "\(day.day) \(month(day)) \(day.year)"
    }

    /// "di 24 nov", where a column is narrow.
    func shortDay(_ day: CivilDay) -> String {
        "\(shortWeekday(day)) \(day.day) \(name("date.months-short", day.month))"
    }

    /// "dinsdag".
    func weekday(_ day: CivilDay) -> String { name("date.weekdays", day.weekday) }

    /// "di".
    func shortWeekday(_ day: CivilDay) -> String { name("date.weekdays-short", day.weekday) }

    /// "dinsdag" for 2; weekdays are counted from Monday as 1.
    func weekday(number: Int) -> String { name("date.weekdays", number) }

    /// "november".
    func month(_ day: CivilDay) -> String { name("date.months", day.month) }

    /// "nov".
    func shortMonth(_ day: CivilDay) -> String { name("date.months-short", day.month) }

    /// "9.00", "9:00".
    func time(_ minute: MinuteOfDay) -> String {
        let (hours, minutes) = minute.minutes.quotientAndRemainder(dividingBy: 60)
        let padded = minutes < 10 ? "0\(minutes)" : String(minutes)
        return self("date.time", ["hours": String(hours), "minutes": padded])
    }

    /// "9.00–13.00 uur", "9:00–13:00".
    func hours(_ start: MinuteOfDay, _ end: MinuteOfDay) -> String {
        self("date.hours", ["start": time(start), "end": time(end)])
    }

    /// "dinsdag 24 november, 9.00–13.00 uur".
    func dayAndHours(_ day: CivilDay, _ start: MinuteOfDay, _ end: MinuteOfDay) -> String {
        "\(self.day(day)), \(hours(start, end))"
    }

    /// "dinsdag 24 november, 9.00 uur".
    func moment(_ day: CivilDay, _ minute: MinuteOfDay) -> String {
        self("date.moment", ["day": self.day(day), "time": time(minute)])
    }

    /// The names stand in the catalogue as one text, separated by spaces; the first is number 1.
    private func name(_ key: String, _ number: Int) -> String {
        let names = self(key).utf8.split(separator: UInt8(ascii: " "))
        guard names.indices.contains(number - 1) else { return String(number) }
        return String(Substring(names[number - 1]))
    }
}

extension CivilDay {
    public var year: Int { parts.year }

    /// 1 = January … 12 = December.
    public var month: Int { parts.month }

    /// Day of the month, from 1.
    public var day: Int { parts.day }

    /// The same day of the month so many months later, or that month's last day when it is too short.
    public func adding(months: Int) -> CivilDay {
        let parts = parts
        let reach = min(max(months, -120_000), 120_000)
        let (years, month) = (parts.year * 12 + parts.month - 1 + reach).flooredDivision(by: 12)
        guard years > 0 else { return .earliest }
        guard years < 10_000 else { return .latest }
        let last = CivilDay.length(ofMonth: month + 1, year: years)
        return CivilDay(number: CivilDay.number(year: years, month: month + 1, day: min(parts.day, last)))
    }

    static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1970-01-01.
    ///
    /// Years are taken to begin in March, so that the leap day comes last in them.
    static func number(year: Int, month: Int, day: Int) -> Int {
        let march = month > 2 ? year : year - 1
        let (era, yearOfEra) = march.flooredDivision(by: 400)
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private var parts: (year: Int, month: Int, day: Int) {
        let (era, dayOfEra) = (number + 719_468).flooredDivision(by: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = era * 400 + yearOfEra + (month < 3 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    private static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }
}

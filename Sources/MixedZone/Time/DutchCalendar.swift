/// Public holidays and working days of the Netherlands from 1980 on, by the Algemene termijnenwet.
///
/// Article 3 names the holidays. `equated` are the days that a royal decree equates with them for some years,
/// such as the Friday after Ascension Day.
public enum DutchCalendar {
    /// All holidays of a year in order of day; none before 1980.
    ///
    /// Two may fall on one day, as Ascension Day and 5 May did in 2016.
    public static func holidays(year: Int) -> [PublicHoliday] {
        HolidayKind.allCases
            .compactMap { kind in kind.day(in: year).map { PublicHoliday(day: $0, kind: kind) } }
            .sorted { $0.day < $1.day }
    }

    /// The holiday that falls on a day; the leading one when two do.
    public static func holiday(on day: CivilDay) -> PublicHoliday? {
        kinds(on: day).first.map { PublicHoliday(day: day, kind: $0) }
    }

    /// Whether terms reckon with it as a holiday: every 5 May and Good Friday too.
    public static func isLegalHoliday(_ day: CivilDay, equated: Set<CivilDay> = []) -> Bool {
        equated.contains(day) || kinds(on: day).contains(where: \.isLegal)
    }

    /// Whether most people have the day off: 5 May only in years that five divides, and never Good Friday.
    public static func isCustomaryDayOff(_ day: CivilDay) -> Bool {
        kinds(on: day).contains { kind in
            switch kind {
            case .goodFriday: false
            case .liberationDay: day.year.isMultiple(of: 5)
            default: true
            }
        }
    }

    /// Neither Saturday, Sunday nor legal holiday.
    public static func isWorkingDay(_ day: CivilDay, equated: Set<CivilDay> = []) -> Bool {
        !day.isWeekend && !isLegalHoliday(day, equated: equated)
    }

    /// The day itself when it is a working day, otherwise the first one after it.
    public static func nextWorkingDay(onOrAfter day: CivilDay, equated: Set<CivilDay> = []) -> CivilDay {
        var day = day
        while day < .latest, !isWorkingDay(day, equated: equated) { day = day.adding(days: 1) }
        return day
    }

    private static func kinds(on day: CivilDay) -> [HolidayKind] {
        let year = day.year
        return HolidayKind.allCases.filter { $0.day(in: year) == day }
    }
}

/// The public holidays of the Netherlands; raw values are stable and name entries of the catalogues.
///
/// Where two fall on one day, the one that stands first here is the one to show.
public enum HolidayKind: String, CaseIterable, Codable, Sendable {
    case newYearsDay = "new-years-day"
    case goodFriday = "good-friday"
    case easterSunday = "easter-sunday"
    case easterMonday = "easter-monday"
    case queensDay = "queens-day"
    case kingsDay = "kings-day"
    case ascensionDay = "ascension-day"
    case liberationDay = "liberation-day"
    case whitSunday = "whit-sunday"
    case whitMonday = "whit-monday"
    case christmasDay = "christmas-day"
    case secondChristmasDay = "second-christmas-day"

    /// Whether article 3 of the Algemene termijnenwet names the day or, as Good Friday, equates it.
    ///
    /// Easter Sunday and Whit Sunday are not in that article: they are Sundays already.
    public var isLegal: Bool { self != .easterSunday && self != .whitSunday }

    /// When it falls in a year; nil when it is not kept in that year, and for every year before 1980.
    ///
    /// King's Day since 2014: 27 April, or the 26th if that is a Sunday. Queen's Day from 1980 to 2013:
    /// 30 April, or the 29th if that is a Sunday.
    public func day(in year: Int) -> CivilDay? {
        guard year >= 1980 else { return nil }
        return switch self {
        case .newYearsDay: CivilDay(year: year, month: 1, day: 1)
        case .goodFriday: easter(year, -2)
        case .easterSunday: easter(year, 0)
        case .easterMonday: easter(year, 1)
        case .queensDay: year < 2014 ? royalDay(year, 30) : nil
        case .kingsDay: year < 2014 ? nil : royalDay(year, 27)
        case .ascensionDay: easter(year, 39)
        case .liberationDay: CivilDay(year: year, month: 5, day: 5)
        case .whitSunday: easter(year, 49)
        case .whitMonday: easter(year, 50)
        case .christmasDay: CivilDay(year: year, month: 12, day: 25)
        case .secondChristmasDay: CivilDay(year: year, month: 12, day: 26)
        }
    }

    private func easter(_ year: Int, _ days: Int) -> CivilDay? {
        CivilDay.easterSunday(in: year)?.adding(days: days)
    }

    private func royalDay(_ year: Int, _ april: Int) -> CivilDay? {
        CivilDay(year: year, month: 4, day: april).map { $0.weekday == 7 ? $0.adding(days: -1) : $0 }
    }
}

extension CivilDay {
    /// Easter Sunday by the Gregorian computus, for the years 1583 to 9999; nil outside them.
    static func easterSunday(in year: Int) -> CivilDay? {
        guard (1583...9999).contains(year) else { return nil }
        let golden = year % 19
        let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
        let moonCorrection = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30
        let toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
        let late = (golden + 11 * epact + 22 * toSunday) / 451
        let march = epact + toSunday - 7 * late + 22
        return CivilDay(number: number(year: year, month: 3, day: 1) + march - 1)
    }
}

extension CivilDay {
    /// The ISO 8601 week, 1 to 53: weeks begin on Monday, and week 1 holds the year's first Thursday.
    public var isoWeek: Int {
        let thursday = thursdayOfWeek
        return (thursday.number - CivilDay.number(year: thursday.year, month: 1, day: 1)) / 7 + 1
    }

    /// The year to which `isoWeek` belongs; around New Year it can differ from `year`.
    public var isoWeekYear: Int { thursdayOfWeek.year }

    private var thursdayOfWeek: CivilDay { adding(days: 4 - weekday) }
}

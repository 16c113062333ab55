extension DutchCalendar {
    /// The last day of a term by the Algemene termijnenwet; the day of the event itself does not count.
    ///
    /// A term of at least three days is extended until it holds two working days (article 2); a term that
    /// ends on a Saturday, Sunday or holiday is extended to the next working day (article 1). Terms that
    /// article 4 excludes end where they end.
    public static func endOfTerm(
        _ term: LegalTerm,
        after event: CivilDay,
        equated: Set<CivilDay> = []
    ) -> CivilDay {
        var end = term.lastDay(after: event)
        guard term.isExtensible else { return end }
        if end.days(since: event) >= 3 {
            let first = nextWorkingDay(onOrAfter: event.adding(days: 1), equated: equated)
            end = max(end, nextWorkingDay(onOrAfter: first.adding(days: 1), equated: equated))
        }
        return nextWorkingDay(onOrAfter: end, equated: equated)
    }
}

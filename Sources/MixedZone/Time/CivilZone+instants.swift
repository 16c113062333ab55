extension CivilZone {
    /// The moment at which the clock there shows this time on this day, the first one if it comes twice.
    ///
    /// Throws `CivilTimeError.skipped` when the clock jumps over it.
    public func instant(day: CivilDay, minute: MinuteOfDay) throws(CivilTimeError) -> Instant {
        let local = local(day, minute)
        let first = table.firstInstant(showing: local)
        guard first + table.offset(at: first) == local else { throw .skipped }
        return Instant(seconds: first)
    }

    /// Every moment at which the clock there shows this time on this day: none, one or two, in order.
    public func instants(day: CivilDay, minute: MinuteOfDay) -> [Instant] {
        table.instants(showing: local(day, minute)).map { Instant(seconds: $0) }
    }

    /// The day from its first moment to the first moment of the next day.
    ///
    /// It lasts 23, 24 or 25 hours in Amsterdam. Days that follow each other touch, also where the clock
    /// jumps over midnight.
    public func interval(of day: CivilDay) -> Interval {
        let start = table.firstInstant(showing: local(day, .startOfDay))
        let end = table.firstInstant(showing: local(day, .endOfDay))
        return Interval(from: Instant(seconds: start), until: Instant(seconds: end))
    }

    /// The calendar week that the day is in: Monday to Sunday.
    public func week(of day: CivilDay) -> Interval {
        let monday = day.adding(days: 1 - day.weekday)
        return Interval(
            from: interval(of: monday).start,
            until: interval(of: monday.adding(days: 6)).end
        )
    }

    /// The time between two times on the clock of one day; 24:00 is the end of that day.
    ///
    /// Throws `CivilTimeError.skipped` when the clock jumps over one of the two, `.endsBeforeStart` when they
    /// are not in order.
    public func interval(
        day: CivilDay,
        from start: MinuteOfDay,
        to end: MinuteOfDay
    ) throws(CivilTimeError) -> Interval {
        guard start < end else { throw .endsBeforeStart }
        let first = try instant(day: day, minute: start)
        let last = end == .endOfDay ? interval(of: day).end : try instant(day: day, minute: end)
        guard let interval = Interval(start: first, end: last) else { throw .endsBeforeStart }
        return interval
    }

    private func local(_ day: CivilDay, _ minute: MinuteOfDay) -> Int {
        day.number * 86_400 + minute.minutes * 60
    }
}

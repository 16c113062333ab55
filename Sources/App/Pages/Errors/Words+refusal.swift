import MixedZone

extension Words {
    /// What somebody reads about a refusal: why, and what to do next.
    ///
    /// - Parameter clock: the zone's; nil where no zone is known.
    func sentence(_ refusal: any Refusal, clock: CivilZone?) -> String {
        sentence(slug: refusal.slug, values: refusal.values, clock: clock)
    }

    func sentence(slug: String, values: [String: String], clock: CivilZone?) -> String {
        self("refusal.\(slug)", finished(values, clock))
    }

    /// What is wrong with a field.
    func problem(_ problem: FieldProblem) -> String { self("field.\(problem.slug)") }

    /// Raw days, instants and lengths as people write them.
    private func finished(_ values: [String: String], _ clock: CivilZone?) -> [String: String] {
        var values = values
        if let minutes = values["minutes"].flatMap(Int.init) {
            values["wait"] = count("duration.minutes", minutes)
        }
        if let day = values["day"].flatMap({ CivilDay($0) }) { values["day"] = self.day(day) }
        if let clock, let seconds = values["deadline"].flatMap(Int.init) {
            let deadline = Instant(seconds: seconds)
            values["deadline"] = moment(clock.day(of: deadline), clock.minute(of: deadline))
        }
        return values
    }
}

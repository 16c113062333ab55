import Booking
import MixedZone

/// One thing that somebody does at one instant.
struct ScenarioAct: Sendable, Equatable {
    let at: Instant
    let deed: Deed

    enum Deed: Sendable, Equatable {
        case join(Persona)
        case ask(JoinRequest)
        case reserve(DatedVisit, PlannedVisit.Wish)
        case cancel(DatedVisit)
        case shorten(DatedVisit, until: MinuteOfDay)
        case meet(DatedMeeting)
        /// Yes when there is no reason why not.
        case answer(DatedMeeting, reason: String)
        case checkIn(DatedVisit)
        case walkIn(DatedVisit)
        case checkOut(DatedVisit)
        case step(PlannedStep)
    }
}

/// A planned visit with its day, part and times.
struct DatedVisit: Sendable, Equatable {
    let plan: PlannedVisit
    let day: CivilDay
    let part: DayPart
    let interval: Interval
    /// Nil on a day without a morning.
    let morningEnds: MinuteOfDay?
}

extension Scenario {
    /// Everything that happens up to the moment of seeding, in the order of time.
    ///
    /// Throws `InvalidSeed` when a moment does not fit the day on which its visit falls.
    func acts(in seed: ZoneSeed, seededAt now: Instant) throws(InvalidSeed) -> [ScenarioAct] {
        let almanac = Almanac(seed: seed, now: now)
        let reading = SeedReading(day: almanac.today, minute: seed.zone.timeZone.minute(of: now))
        let joined = Dictionary(personas.map { ($0.id, $0.joined) }) { first, _ in first }
        var acts = personas.map { ScenarioAct(at: $0.joined, deed: .join($0)) }
        acts += requests.map { ScenarioAct(at: $0.asked, deed: .ask($0)) }
        for plan in visits {
            guard let visit = almanac.date(plan, reading) else { continue }
            acts += visit.acts(
                upTo: now,
                joined: plan.visitor.id.flatMap { joined[$0] } ?? begins,
                almanac,
                reading
            )
        }
        for plan in meetings {
            guard let meeting = almanac.date(plan, reading) else { continue }
            acts += meeting.acts(upTo: now, joined: joined[plan.persona] ?? begins, almanac, reading)
        }
        acts += steps.map { ScenarioAct(at: $0.at, deed: .step($0)) }
        try reading.finish()
        return acts.enumerated()
            .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
            .map(\.element)
    }
}

extension PlannedVisit.Visitor {
    /// The persona; nil for a guest.
    var id: String? {
        if case .persona(let id) = self { id } else { nil }
    }
}

extension DatedVisit {
    fileprivate func acts(
        upTo now: Instant,
        joined: Instant,
        _ almanac: Almanac,
        _ reading: SeedReading
    ) -> [ScenarioAct] {
        var acts: [ScenarioAct] = []
        if case .reserved(let wish, let moment, let cancelled) = plan.arrangement {
            let reserved = almanac.instant(moment, before: day)
            if reserved >= min(now, interval.start) || reserved < joined {
                reading.problem(
                    "\(plan.place).reserved",
                    "falls outside the time between joining and the visit"
                )
            }
            acts.append(ScenarioAct(at: reserved, deed: .reserve(self, wish)))
            if let cancelled {
                let given = almanac.instant(cancelled, before: day)
                if given <= reserved || given >= min(now, interval.start) {
                    reading.problem(
                        "\(plan.place).cancelled",
                        "falls outside the time between reserving and the visit"
                    )
                }
                acts.append(ScenarioAct(at: given, deed: .cancel(self)))
            }
        }
        return acts + shortening(upTo: now, almanac, reading) + attendance(upTo: now)
    }

    private func shortening(
        upTo now: Instant,
        _ almanac: Almanac,
        _ reading: SeedReading
    ) -> [ScenarioAct] {
        guard let moment = plan.shortened, let morningEnds,
            case .reserved(_, let reserved, _) = plan.arrangement
        else { return [] }
        let given = almanac.instant(moment, before: day)
        if given <= almanac.instant(reserved, before: day) || given >= min(now, interval.start) {
            reading.problem(
                "\(plan.place).shortened",
                "falls outside the time between reserving and the visit"
            )
        }
        return [ScenarioAct(at: given, deed: .shorten(self, until: morningEnds))]
    }

    /// On the day of seeding an arrival in the current part is brought forward to now; what would come later is
    /// still to come.
    private func attendance(upTo now: Instant) -> [ScenarioAct] {
        guard let arrives = plan.arrives, interval.start <= now else { return [] }
        let planned = interval.start + arrives * 60
        let arrival = plan.part == .current ? min(planned, now) : planned
        guard arrival <= now, arrival < interval.end else { return [] }
        let isWalkIn = plan.arrangement == .atTheDoor
        let coming = ScenarioAct(at: arrival, deed: isWalkIn ? .walkIn(self) : .checkIn(self))
        guard let leaves = plan.leaves else { return [coming] }
        let departure = interval.start + leaves * 60
        guard departure <= now, departure < interval.end else { return [coming] }
        return [coming, ScenarioAct(at: departure, deed: .checkOut(self))]
    }
}

import Booking
import MixedZone

/// A room that somebody reserves for some hours, and what a host answers where the room asks for it.
struct PlannedMeeting: Sendable, Equatable {
    /// Where it stands in the file, which is also what it is known by.
    let place: String
    let persona: String
    let location: String
    let room: String
    /// Counted as of a visit; never the day of seeding.
    let openDay: Int
    let from: MinuteOfDay
    let to: MinuteOfDay
    let purpose: Purpose
    let guests: [String]
    let reserved: PlannedVisit.Moment
    /// Nil when no host answers: the request waits, or has lapsed.
    let answer: Answer?

    struct Answer: Sendable, Equatable {
        let at: PlannedVisit.Moment
        /// Why not; empty when the answer is yes.
        let reason: String
    }
}

/// A planned meeting with its day and time.
struct DatedMeeting: Sendable, Equatable {
    let plan: PlannedMeeting
    let day: CivilDay
    let interval: Interval
}

extension DatedMeeting {
    /// What happens up to the moment of seeding; a moment that does not fit is noted as a problem.
    func acts(upTo now: Instant, joined: Instant, _ almanac: Almanac, _ reading: SeedReading) -> [ScenarioAct]
    {
        let end = min(now, interval.start)
        let reserved = almanac.instant(plan.reserved, before: day)
        if reserved >= end || reserved < joined {
            reading.problem(
                "\(plan.place).reserved",
                "falls outside the time between joining and the meeting"
            )
        }
        let asked = ScenarioAct(at: reserved, deed: .meet(self))
        guard let answer = plan.answer else { return [asked] }
        let answered = almanac.instant(answer.at, before: day)
        if answered <= reserved || answered >= end {
            reading.problem(
                "\(plan.place).answered",
                "falls outside the time between reserving and the meeting"
            )
        }
        return [asked, ScenarioAct(at: answered, deed: .answer(self, reason: answer.reason))]
    }
}

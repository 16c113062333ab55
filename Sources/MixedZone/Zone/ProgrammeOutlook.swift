/// For how long one can reserve at all: nothing is open outside every programme.
public enum ProgrammeOutlook: Sendable, Equatable {
    /// Far ahead, or without end: a zone without programmes is bound by none.
    case clear
    /// Nothing can be reserved after this day, inclusive, which is near.
    case ends(CivilDay)
    /// Nothing can be reserved now; the day on which a programme begins, where one is planned.
    case noneRuns(next: CivilDay?)

    /// Days ahead in which an end is near.
    public static let near = 60

    /// As it is on a day; programmes that follow each other without a day between count as one.
    public init(_ programmes: [Programme], on today: CivilDay) {
        guard !programmes.isEmpty else {
            self = .clear
            return
        }
        var end = today
        for programme in programmes.sorted(by: { $0.startsOn < $1.startsOn })
        where programme.startsOn <= end && end < programme.endsBefore {
            end = programme.endsBefore
        }
        if end == today {
            self = .noneRuns(next: programmes.map(\.startsOn).filter { $0 > today }.min())
        } else {
            let last = end.adding(days: -1)
            self = last.days(since: today) <= Self.near ? .ends(last) : .clear
        }
    }
}

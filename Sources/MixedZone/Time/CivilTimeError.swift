/// Why a time on the clock names no moment, or two of them no interval.
public enum CivilTimeError: Error, Hashable, Sendable {
    /// The clock jumped over this time when summer time began.
    case skipped
    /// The end is not later than the start.
    case endsBeforeStart
}

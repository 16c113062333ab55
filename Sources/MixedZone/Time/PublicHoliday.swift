/// A public holiday of one year.
public struct PublicHoliday: Hashable, Sendable {
    public let day: CivilDay
    public let kind: HolidayKind
}

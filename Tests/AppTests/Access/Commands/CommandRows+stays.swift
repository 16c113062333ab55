import Booking
import MixedZone
import Support

@testable import App

extension CommandRows {
    /// Another end for a reservation, and a reservation for somebody else.
    static let stays: [CommandRow] = [
        CommandRow(ExtendReservation.self, on: own, .owners, longer),
        CommandRow(ExtendReservation.self, on: anothers, .hostsForAnother, longer),
        CommandRow(ShortenReservation.self, on: own, .owners, shorter),
        CommandRow(ShortenReservation.self, on: anothers, .hostsForAnother, shorter),
        CommandRow(BookSeat.self, .hostsInPerson) {
            let seat = SeatChoice.seat(try $0.places.seat(5))
            return BookSeat(seat, day: try $0.coming(), part: .morning, for: $0.owner)
        },
    ]

    private static let own = Thing.reservation(.own, .coming)
    private static let anothers = Thing.reservation(.anothers, .coming)

    @Sendable
    private static func longer(_ one: CommandCase) throws -> ExtendReservation {
        ExtendReservation(try one.thing(), until: try minute("17:00"))
    }

    /// The end that it has already: who may not, is refused all the same.
    @Sendable
    private static func shorter(_ one: CommandCase) throws -> ShortenReservation {
        ShortenReservation(try one.thing(), until: try minute("13:00"))
    }

    private static func minute(_ text: String) throws -> MinuteOfDay {
        guard let minute = MinuteOfDay(text) else { throw Unreadable() }
        return minute
    }
}

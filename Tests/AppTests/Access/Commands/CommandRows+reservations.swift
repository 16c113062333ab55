import Booking
import MixedZone
import Support

@testable import App

extension CommandRows {
    /// A member's own reservations, and those of others.
    static let reservations: [CommandRow] = [
        CommandRow(BookSeat.self, .themselves) {
            BookSeat(.seat(try $0.places.seat(5)), day: try $0.coming(), part: .morning)
        },
        CommandRow(CancelReservation.self, on: own, .owners) { CancelReservation(try $0.thing()) },
        CommandRow(CancelReservation.self, on: anothers, .hostsForAnother) {
            CancelReservation(try $0.thing())
        },
        CommandRow(MoveReservation.self, on: own, .owners, move),
        CommandRow(MoveReservation.self, on: anothers, .hostsForAnother, move),
        CommandRow(ShareToday.self, on: own, .themselves, share),
        CommandRow(ShareToday.self, on: anothers, .nobodyElse, share),
        CommandRow(MarkNoShow.self, on: anothers, .clock(.refused("not-missed"))) {
            MarkNoShow(try $0.thing())
        },
        CommandRow(MarkNoShows.self, .clock(.allowed)) { _ in MarkNoShows() },
        CommandRow(CloseVisit.self, on: anothers, .clock(.refused("visit-not-open"))) {
            CloseVisit(try $0.thing())
        },
        CommandRow(CloseVisits.self, .clock(.allowed)) { _ in CloseVisits() },
    ]

    private static let own = Thing.reservation(.own, .coming)
    private static let anothers = Thing.reservation(.anothers, .coming)

    @Sendable
    private static func move(_ one: CommandCase) throws -> MoveReservation {
        let seat = SeatChoice.seat(try one.places.seat(3))
        return MoveReservation(try one.thing(), to: seat, day: try one.coming(), part: .morning)
    }

    @Sendable
    private static func share(_ one: CommandCase) throws -> ShareToday {
        ShareToday(try one.thing(), Sharing(isShared: true, today: "Tekst \(one.number)"))
    }
}

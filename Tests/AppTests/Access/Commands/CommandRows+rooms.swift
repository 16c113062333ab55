import Booking
import MixedZone
import Support

@testable import App

extension CommandRows {
    /// Rooms by the hour, and the answer to who asks for one.
    static let rooms: [CommandRow] = [
        CommandRow(BookRoom.self, .themselves) { try book($0) },
        CommandRow(BookRoom.self, .hostsInPerson) { try book($0, for: $0.owner) },
        CommandRow(MoveRoom.self, on: .room(.own), .owners, move),
        CommandRow(MoveRoom.self, on: .room(.anothers), .hostsForAnother, move),
        CommandRow(NameGuests.self, on: .room(.own), .owners, name),
        CommandRow(NameGuests.self, on: .room(.anothers), .hostsForAnother, name),
        CommandRow(AnswerRoomRequest.self, on: .room(.anothers), .hosts(elsewhere: .missing)) {
            AnswerRoomRequest(try $0.thing(), isApproved: true)
        },
        CommandRow(AnswerRoomRequest.self, on: .room(.anothers), .hosts(elsewhere: .missing)) {
            AnswerRoomRequest(try $0.thing(), isApproved: false, reason: "Al verhuurd.")
        },
        CommandRow(LapseRequests.self, .clock(.allowed)) { _ in LapseRequests() },
    ]

    private static func book(_ one: CommandCase, for member: Member.ID? = nil) throws -> BookRoom {
        BookRoom(
            Places.studio,
            day: try one.coming(),
            from: try minute("14:00"),
            to: try minute("15:00"),
            purpose: .example(),
            for: member
        )
    }

    @Sendable
    private static func move(_ one: CommandCase) throws -> MoveRoom {
        MoveRoom(
            try one.thing(),
            to: Places.studio,
            day: try one.coming(),
            from: try minute("11:00"),
            to: try minute("12:00"),
            purpose: .example()
        )
    }

    @Sendable
    private static func name(_ one: CommandCase) throws -> NameGuests {
        NameGuests(try one.thing(), ["Gast \(one.number)"])
    }

    private static func minute(_ text: String) throws -> MinuteOfDay {
        guard let minute = MinuteOfDay(text) else { throw Unreadable() }
        return minute
    }
}

import Support

@testable import Booking
@testable import MixedZone

extension EntrySample {
    static let stays = [
        EntrySample(ExtendReservation.self, NewEnd.self, by: person) { door in
            let id = try await door.book(1, .morning, as: person, sharing: said)
            return ExtendReservation(id, until: try time("17:00"))
        },
        EntrySample(ShortenReservation.self, NewEnd.self, by: person) { door in
            let id = try await door.book(1, .day, as: person, sharing: said)
            return ShortenReservation(id, until: try time("13:00"))
        },
    ]

    static let rooms = [
        EntrySample(BookRoom.self, ClaimedUnit.self, by: person) { door in
            _ = try await door.zone.store.letRooms(door.places)
            return try request()
        },
        EntrySample(MoveRoom.self, ClaimedUnit.self, by: person) { door in
            let id = try await requested(door)
            let (day, from, to) = (try tuesday(), try time("13:00"), try time("15:00"))
            return MoveRoom(id, to: Places.hall, day: day, from: from, to: to, purpose: purpose)
        },
        EntrySample(AnswerRoomRequest.self, AnswerRoomRequest.Answered.self, by: Door.host) { door in
            AnswerRoomRequest(try await requested(door), isApproved: false, reason: "Vrijetekst.")
        },
        EntrySample(LapseRequests.self, LapseRequests.Lapsed.self, by: nil) { door in
            _ = try await requested(door)
            try door.at("2026-11-24 10:00")
            return LapseRequests()
        },
        EntrySample(NameGuests.self, NameGuests.Named.self, by: person) { door in
            NameGuests(try await requested(door), ["Ida Persoonsnaam", "Jos Achternaam"])
        },
    ]

    private static let purpose = Purpose(
        title: "Vrijetekst",
        people: 4,
        layout: .uShape,
        notes: "Andere vrijetekst"
    )

    private static func request() throws -> BookRoom {
        BookRoom(
            Places.hall,
            day: try tuesday(),
            from: try time("10:00"),
            to: try time("12:00"),
            purpose: purpose,
            guests: ["Kees Persoonsnaam"]
        )
    }

    private static func requested(_ door: Door) async throws -> Reservation.ID {
        _ = try await door.zone.store.letRooms(door.places)
        return try await door.zone.perform(request(), as: person)
    }

    private static func tuesday() throws -> CivilDay { try CivilDay(Door.tuesday).orThrow(Door.tuesday) }

    private static func time(_ text: String) throws -> MinuteOfDay { try MinuteOfDay(text).orThrow(text) }
}

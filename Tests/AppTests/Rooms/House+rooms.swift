import Booking
import MixedZone
import Support

@testable import App

extension House {
    static let thursday = "2026-11-26"
    static let studio = "/haarlem/locaties/grachtpand/zalen/\(Places.studio)/\(thursday)"
    static let hall = "/haarlem/locaties/grachtpand/zalen/\(Places.hall)/\(thursday)"

    /// The house with its studio and its hall.
    static func withRooms() async throws -> House {
        let house = try await open()
        return House(town: house.town, places: try await house.town.store.letRooms(house.places))
    }

    /// A form as somebody fills it in.
    static func meeting(
        _ from: String,
        _ to: String,
        title: String = "Bewonersavond",
        people: String = "6"
    ) -> [(String, String)] {
        [
            ("van", from), ("tot", to), ("titel", title), ("aantal", people), ("opstelling", "uShape"),
            ("toelichting", "Graag een scherm"), ("gasten", "Gijs Gast\nGreet Gast"),
        ]
    }

    func book(
        _ room: String,
        _ from: String,
        _ to: String,
        on day: String = thursday,
        as person: Person
    ) async throws -> Reservation.ID {
        guard let day = CivilDay(day), let from = MinuteOfDay(from), let to = MinuteOfDay(to) else {
            throw Unreadable()
        }
        let purpose = Purpose(title: "Geheim overleg", people: 4, layout: .uShape, notes: "Graag water")
        let command = BookRoom(
            room,
            day: day,
            from: from,
            to: to,
            purpose: purpose,
            guests: ["Gijs Gast", "Greet Gast"]
        )
        return try await town.store.perform(command, as: .member(id(of: person)))
    }
}

import Booking
import MixedZone

/// What is said of a reservation, to its member and to the host.
extension Words {
    /// Where, when and what.
    /// - Parameter guests: who comes to a room, by name.
    func facts(of reservation: Reservation, at location: Location, guests: [String] = []) -> [Fact] {
        let purpose = reservation.purpose.map { facts($0) } ?? []
        let named =
            guests.isEmpty ? [] : [Fact(term: self("rooms.guests"), value: guests.joined(separator: ", "))]
        let asked = reservation.askedUntil.map {
            Fact(
                term: self("rooms.asked-until"),
                value: self("end.at", ["time": time(ending: $0, in: location.timeZone)])
            )
        }
        return [
            Fact(term: self("reservation.location"), value: location.name),
            Fact(term: self("reservation.day"), value: dayAndYear(reservation.day)),
            Fact(term: self("reservation.hours"), value: hours(of: reservation, in: location.timeZone)),
            Fact(
                term: self(reservation.room == nil ? "reservation.seat" : "reservation.room"),
                value: reservation.seatNumber.map(String.init) ?? unit(of: reservation)
            ),
        ] + [asked].compactMap(\.self) + purpose + named
    }

    /// "Uw reservering loopt nu tot 17.00 uur.", after its end has changed, or that a host was asked.
    func saved(_ reservation: Reservation, in zone: CivilZone) -> Notice {
        let end = ["end": time(ending: reservation.heldUntil, in: zone)]
        guard reservation.askedUntil == nil else { return Notice(.info, self("end.asked", end), words: self) }
        return Notice(.good, self("end.saved", end), words: self)
    }

    /// Why something cannot be had, told of somebody else where it is about them.
    ///
    /// - Parameter name: empty for who reads it.
    func sentence(_ refusal: NotAdmitted, place: String, about name: String) -> String {
        guard !name.isEmpty else { return sentence(refusal, place: place) }
        switch refusal {
        case .memberBusy, .tooManyOpen, .seatsNotForYou, .roomsNotForYou:
            var values = refusal.values
            values["name"] = name
            return self("on-behalf.\(refusal.slug)", values)
        default: return sentence(refusal, place: place)
        }
    }
}

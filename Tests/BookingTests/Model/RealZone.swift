import Booking
import MixedZone
import Support

/// The real store with the scene in it, to which the same steps are sent.
struct RealZone {
    let zone: TestStore
    let members: [Member.ID]
    let chairs: [Chair: Seat.ID]
    /// The identifiers of the reservations in the order in which they were made.
    var made: [Reservation.ID] = []
    private var numbers: [Reservation.ID: Int] = [:]
    private var forms: [Int: Reservation.ID] = [:]

    /// Whom and what nobody knows.
    private static let nobody = "00000000-0000-7000-8000-000000000000"

    init(_ scene: Scene) async throws {
        zone = try TestStore.fresh()
        zone.clock.set(scene.begins)
        try await zone.setUp()
        members = try await zone.store.build(scene)
        var chairs: [Chair: Seat.ID] = [:]
        for site in scene.sites {
            for seat in try await zone.store.read({ try Seat.all(of: site.location.id, $0) }) {
                chairs[Chair(location: seat.location, number: seat.number)] = seat.id
            }
        }
        self.chairs = chairs
    }

    /// Sends the step; throws what is not a refusal.
    mutating func answer(_ step: Step) async throws -> Answer {
        zone.clock.set(step.at)
        let before = zone.store.revision
        let (reservation, count): (Reservation.ID?, Int?)
        do {
            (reservation, count) = try await send(step)
        } catch let refusal as any Refusal {
            return Answer(outcome: .refused(refusal.slug))
        }
        if let reservation, numbers[reservation] == nil {
            numbers[reservation] = made.count
            made.append(reservation)
        }
        return Answer(
            outcome: zone.store.revision == before ? .unchanged : .done,
            reservation: reservation.flatMap { numbers[$0] },
            count: count
        )
    }

    func reservation(_ number: Int) throws -> Reservation.ID {
        made.indices.contains(number) ? made[number] : try ID(Self.nobody).orThrow(Self.nobody)
    }

    func member(_ number: Int) throws -> Member.ID {
        members.indices.contains(number) ? members[number] : try ID(Self.nobody).orThrow(Self.nobody)
    }

    func choice(_ choice: ChairChoice) throws -> SeatChoice {
        switch choice {
        case .chair(let chair): .seat(try seat(chair))
        case .any(let location, let feature): .any(location: location, feature: feature)
        case .near(let other, let location): .near(try member(other), location: location)
        }
    }

    func seat(_ chair: Chair) throws -> Seat.ID { try chairs[chair] ?? ID(Self.nobody).orThrow(Self.nobody) }

    /// The identifier of a form, made when it is first sent.
    mutating func form(_ key: Int) -> Reservation.ID {
        if let known = forms[key] { return known }
        let id = Reservation.ID.random(at: zone.clock.now)
        forms[key] = id
        return id
    }
}

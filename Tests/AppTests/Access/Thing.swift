import Booking
import MixedZone
import Support

@testable import App

/// What a case is about; made for it and taken away afterwards.
enum Thing: Sendable {
    case nothing
    case reservation(Whose, Moment)
    /// The hall in two days, from ten to eleven; asked for, unless a host reserved it.
    case room(Whose)
    /// A role of somebody else.
    case grant
    /// Somebody who asked for a role and waits.
    case request(Role)
    /// Somebody who has left, and holds nothing.
    case departed
    /// Another administrator, so that nobody is the last.
    case administrator
    /// Of the place, on a day far away.
    case closure, openingRule, datedOpening
    /// Made for the case alone, with the caller and the case's number, and left there.
    case made(@Sendable (Scene, Caller, Int) async throws -> String)

    enum Whose: Sendable {
        /// The caller's, where the caller is a member; else somebody's.
        case own
        case anothers
    }

    enum Moment: Sendable {
        /// In two days, early enough to change.
        case coming
        /// Begins now.
        case today
        /// Begun, with the visitor inside and a text that is shared.
        case inside
    }
}

extension Scene {
    /// Makes the thing; returns its identifier, empty for nothing.
    func make(_ thing: Thing, for caller: Caller, number: Int) async throws -> String {
        switch thing {
        case .nothing: return ""
        case .closure, .openingRule, .datedOpening: return try await makeRule(thing, number: number)
        case .made(let make): return try await make(self, caller, number)
        case .reservation(let whose, let moment):
            return try await reserve(whose, moment, for: caller).description
        case .room(let whose): return try await ask(whose, for: caller).description
        case .grant:
            let command = GrantRole(member: try await id(of: Scene.owner), role: .alderman, scope: .zone)
            return try await store.perform(command, as: .atCommandLine).description
        case .departed:
            let gone = try await id(of: Person("Vertrokken-\(number) Vos", .resident))
            _ = try await store.perform(EraseMember(gone, reason: .mistake), as: .atCommandLine)
            return gone.description
        case .administrator:
            return try await id(of: Person("Petra Pannekoek", .administrator)).description
        case .request(let role):
            let email = "vrager\(number)@voorbeeld.test"
            return try await join(email, name: "Vera Vrager", as: role).description
        }
    }

    /// Takes the thing away, whatever became of it.
    func clear(_ thing: Thing, _ id: String) async throws {
        switch thing {
        case .nothing, .request, .departed, .administrator, .closure, .openingRule, .datedOpening, .made:
            return
        case .grant:
            guard let grant = Grant.ID(id) else { throw Unreadable() }
            _ = try await store.perform(RevokeRole(grant: grant), as: .atCommandLine)
        case .reservation, .room:
            guard let reservation = Reservation.ID(id) else { throw Unreadable() }
            try await release(reservation)
        }
    }

    private func reserve(
        _ whose: Thing.Whose,
        _ moment: Thing.Moment,
        for caller: Caller
    ) async throws -> Reservation.ID {
        guard let day = CivilDay(moment == .coming ? Scene.coming : Scene.today) else { throw Unreadable() }
        let person = whose == .own ? caller.person ?? Scene.owner : Scene.owner
        let choice = SeatChoice.seat(try places.seat(1))
        let sharing = Sharing(isShared: true, today: "Een geveltuin")
        let id = try await store.perform(
            BookSeat(choice, day: day, part: .morning, sharing: sharing),
            as: .member(id(of: person))
        )
        if moment == .inside { _ = try await store.perform(CheckIn(id), as: .atCommandLine) }
        return id
    }

    private func ask(_ whose: Thing.Whose, for caller: Caller) async throws -> Reservation.ID {
        guard let day = CivilDay(Scene.coming), let from = MinuteOfDay("10:00"), let to = MinuteOfDay("11:00")
        else { throw Unreadable() }
        let person = whose == .own ? caller.person ?? Scene.owner : Scene.owner
        let command = BookRoom(Places.hall, day: day, from: from, to: to, purpose: .example())
        return try await store.perform(command, as: .member(id(of: person)))
    }

    /// Frees the seat or room, whatever became of the reservation.
    func release(_ id: Reservation.ID) async throws {
        let state = try await store.read { try Reservation.find(id, $0)?.state }
        if state == .checkedIn {
            _ = try await store.perform(UndoAttendance(id, .arrival), as: .atCommandLine)
        }
        guard state == .checkedIn || state == .confirmed || state == .pending else { return }
        _ = try await store.perform(CancelReservation(id), as: .atCommandLine)
    }
}

import Booking
import MixedZone
import Support

extension RealZone {
    /// The same ask as a command, with the identifiers of this store.
    mutating func send(_ step: Step) async throws -> (Reservation.ID?, Int?) {
        let actor = try actor(step.sender)
        switch step.ask {
        case .bookSeat(let choice, let day, let part, let other):
            let command = BookSeat(try self.choice(choice), day: day, part: part, for: try other.map(member))
            return (try await zone.store.perform(command, as: actor), nil)
        case .bookRoom(let room, let day, let from, let to, let people, let other):
            let command = BookRoom(
                room,
                day: day,
                from: from,
                to: to,
                purpose: .meeting(people),
                for: try other.map(member)
            )
            return (try await zone.store.perform(command, as: actor), nil)
        case .walkIn(let choice, let part, let guest, let key):
            let command = WelcomeWalkIn(
                try self.choice(choice),
                part: part,
                guest: try self.guest(guest),
                key: key.map { form($0) }
            )
            return (try await zone.store.perform(command, as: actor), nil)
        case .lapseRequests: return (nil, try await zone.store.perform(LapseRequests(), as: actor))
        case .markNoShows: return (nil, try await zone.store.perform(MarkNoShows(), as: actor))
        default: try await change(step.ask, as: actor)
        }
        return (nil, nil)
    }

    private func change(_ ask: Ask, as actor: Actor) async throws {
        let store = zone.store
        switch ask {
        case .moveSeat(let number, let choice, let day, let part):
            let target = try self.choice(choice)
            let command = MoveReservation(try reservation(number), to: target, day: day, part: part)
            _ = try await store.perform(command, as: actor)
        case .moveRoom(let number, let room, let day, let from, let to, let people):
            let command = MoveRoom(
                try reservation(number),
                to: room,
                day: day,
                from: from,
                to: to,
                purpose: .meeting(people)
            )
            _ = try await store.perform(command, as: actor)
        case .extend(let number, let until):
            _ = try await store.perform(ExtendReservation(reservation(number), until: until), as: actor)
        case .shorten(let number, let until):
            _ = try await store.perform(ShortenReservation(reservation(number), until: until), as: actor)
        case .cancel(let number):
            _ = try await store.perform(CancelReservation(reservation(number)), as: actor)
        case .answerRequest(let number, let isApproved, let reason):
            let answer = AnswerRoomRequest(try reservation(number), isApproved: isApproved, reason: reason)
            _ = try await store.perform(answer, as: actor)
        case .nameGuests(let number, let names):
            _ = try await store.perform(NameGuests(reservation(number), names), as: actor)
        case .checkIn(let number): _ = try await store.perform(CheckIn(reservation(number)), as: actor)
        case .checkOut(let number): _ = try await store.perform(CheckOut(reservation(number)), as: actor)
        case .undo(let number, let tap):
            _ = try await store.perform(UndoAttendance(reservation(number), tap), as: actor)
        case .agreeToNearness(true): _ = try await store.perform(GiveConsent(purpose: .nearness), as: actor)
        case .agreeToNearness(false):
            _ = try await store.perform(WithdrawConsent(purpose: .nearness), as: actor)
        case .close(let location, let first, let last):
            let closure = Closure(firstDay: first, lastDay: last, reason: .nothing)
            _ = try await store.perform(
                AddClosure(location: location, closure: closure, settlement: keeping),
                as: actor
            )
        case .openOn(let location, let day, let hours):
            let opening = DatedOpening(day: day, hours: hours, reason: .nothing)
            _ = try await store.perform(
                AddDatedOpening(location: location, opening: opening, settlement: keeping),
                as: actor
            )
        default: try await service(ask, as: actor)
        }
    }

    private func service(_ ask: Ask, as actor: Actor) async throws {
        switch ask {
        case .retireSeat(let chair, let day):
            _ = try await zone.store.perform(
                RetireSeat(seat(chair), from: day, settlement: keeping),
                as: actor
            )
        case .restoreSeat(let chair): _ = try await zone.store.perform(RestoreSeat(seat(chair)), as: actor)
        case .retireRoom(let room, let day):
            _ = try await zone.store.perform(RetireRoom(room, from: day, settlement: keeping), as: actor)
        case .restoreRoom(let room): _ = try await zone.store.perform(RestoreRoom(room), as: actor)
        case .limit(let location, let limits):
            let command = ChangeLimits(location: location, limits, settlement: keeping)
            _ = try await zone.store.perform(command, as: actor)
        default: break
        }
    }

    /// Everything that a change hits was seen, and stays.
    private var keeping: Settlement { Settlement(.keep, seen: Set(made)) }

    private func actor(_ sender: Sender) throws -> Actor {
        switch sender {
        case .member(let number): .member(try member(number))
        case .clock: .clock
        case .commandLine: .atCommandLine
        }
    }

    private func guest(_ guest: DoorGuest) throws -> WelcomeWalkIn.Guest {
        switch guest {
        case .member(let number): .member(try member(number))
        case .stranger(let name): .named(name)
        }
    }
}

extension Purpose {
    fileprivate static func meeting(_ people: Int) -> Purpose {
        Purpose(title: "Overleg", people: people, layout: nil, notes: "")
    }
}

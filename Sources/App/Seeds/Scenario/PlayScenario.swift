import Booking
import MixedZone

/// Plays a scenario on a store that nobody else has open, by sending the commands that the pages send.
///
/// Time goes strictly forward: before each act the jobs that are due by then run, each at its own instant.
struct PlayScenario {
    let store: Store
    let clock: ScenarioClock
    let scenario: Scenario
    private var members: [String: Member.ID] = [:]
    private var reservations: [String: Reservation.ID] = [:]
    private var seats: [String: [Int: Seat.ID]] = [:]
    private var steps: StepPlayer

    /// - Parameters:
    ///   - store: holds the planted zone and takes its time from `clock`.
    ///   - clock: stands at or before the first act.
    ///   - zone: of the planted zone.
    ///   - today: the day of seeding there.
    init(
        _ scenario: Scenario,
        on store: Store,
        clock: ScenarioClock,
        zone: CivilZone,
        today: CivilDay
    ) {
        steps = StepPlayer(store, zone: zone, today: today)
        self.scenario = scenario
        self.store = store
        self.clock = clock
    }

    /// Plays the acts, and runs what is due up to the end.
    ///
    /// Throws `ScenarioStopped` at the first refusal.
    mutating func play(_ acts: [ScenarioAct], until end: Instant) async throws {
        seats = try await store.read { db in
            try Dictionary(
                uniqueKeysWithValues: Location.all(db).map { location in
                    let numbered = try Seat.all(of: location.id, db).map { ($0.number, $0.id) }
                    return (location.id, Dictionary(uniqueKeysWithValues: numbered))
                }
            )
        }
        for act in acts {
            try await runDue(until: act.at)
            do {
                try await play(act.deed)
            } catch {
                throw ScenarioStopped(act: act, reason: String(describing: error))
            }
            _ = try await store.keep(MarkAllSent())
        }
        try await runDue(until: end)
    }

    private func runDue(until instant: Instant) async throws {
        while true {
            let now = clock.now
            let next = try await store.read { db in try DueWork.nextDue(after: now, db) }
            guard next <= instant else { break }
            clock.move(to: next)
            try await DueWork.run(store, at: next)
            _ = try await store.keep(MarkAllSent())
        }
        clock.move(to: instant)
    }

    private mutating func play(_ deed: ScenarioAct.Deed) async throws {
        switch deed {
        case .join(let persona):
            let member = try await PersonaArrival(store: store, persona: persona).carryOut()
            members[persona.id] = member
            steps.name(persona.id, member)
        case .ask(let request): try await ask(request)
        case .reserve(let visit, let wish):
            let command = BookSeat(
                try choice(wish, visit.plan.location),
                day: visit.day,
                part: visit.part,
                sharing: visit.plan.sharing,
                for: try visit.plan.visitor.id.map(member)
            )
            let sender = try visit.plan.isByHost ? host(visit) : visitor(visit)
            reservations[visit.plan.place] = try await store.perform(command, as: sender)
        case .cancel(let visit):
            _ = try await store.perform(CancelReservation(try reservation(visit)), as: try visitor(visit))
        case .shorten(let visit, let until):
            let command = ShortenReservation(try reservation(visit), until: until)
            _ = try await store.perform(command, as: try visitor(visit))
        case .meet(let meeting): try await meet(meeting)
        case .answer(let meeting, let reason): try await answer(meeting, reason)
        case .checkIn(let visit):
            _ = try await store.perform(CheckIn(try reservation(visit)), as: try host(visit))
        case .walkIn(let visit): try await walkIn(visit)
        case .checkOut(let visit):
            _ = try await store.perform(CheckOut(try reservation(visit)), as: try host(visit))
        case .step(let step): try await steps.play(step)
        }
    }

    private func ask(_ request: JoinRequest) async throws {
        let command = JoinZone(
            email: request.email,
            name: request.name,
            language: request.language,
            role: request.role,
            isSixteenOrOlder: true,
            consents: request.consents.sorted { $0.rawValue < $1.rawValue }
        )
        _ = try await store.perform(command, as: .visitor)
    }

    private mutating func walkIn(_ visit: DatedVisit) async throws {
        let guest: WelcomeWalkIn.Guest
        switch visit.plan.visitor {
        case .persona(let id): guest = .member(try member(id))
        case .guest(let name): guest = .named(name)
        }
        let anySeat = SeatChoice.any(location: visit.plan.location, feature: nil)
        let command = WelcomeWalkIn(anySeat, part: visit.part, guest: guest)
        let id = try await store.perform(command, as: try host(visit))
        reservations[visit.plan.place] = id
        guard visit.plan.sharing != .nothing else { return }
        _ = try await store.perform(CheckIn(id, sharing: visit.plan.sharing), as: try host(visit))
    }

    private mutating func meet(_ meeting: DatedMeeting) async throws {
        let plan = meeting.plan
        let command = BookRoom(
            plan.room,
            day: meeting.day,
            from: plan.from,
            to: plan.to,
            purpose: plan.purpose,
            guests: plan.guests
        )
        let sender = Actor.member(try member(plan.persona))
        reservations[plan.place] = try await store.perform(command, as: sender)
    }

    private func answer(_ meeting: DatedMeeting, _ reason: String) async throws {
        guard let id = reservations[meeting.plan.place],
            let host = scenario.host(of: meeting.plan.location)
        else { throw KernelRefusal.missing }
        let command = AnswerRoomRequest(id, isApproved: reason.isEmpty, reason: reason)
        _ = try await store.perform(command, as: .member(try member(host.id)))
    }

    private func choice(_ wish: PlannedVisit.Wish, _ location: String) throws -> SeatChoice {
        switch wish {
        case .feature(let feature): return .any(location: location, feature: feature)
        case .seat(let number):
            guard let seat = seats[location]?[number] else { throw KernelRefusal.missing }
            return .seat(seat)
        }
    }

    private func member(_ persona: String) throws -> Member.ID {
        guard let id = members[persona] else { throw KernelRefusal.missing }
        return id
    }

    private func visitor(_ visit: DatedVisit) throws -> Actor {
        guard let id = visit.plan.visitor.id else { throw KernelRefusal.missing }
        return .member(try member(id))
    }

    private func host(_ visit: DatedVisit) throws -> Actor {
        guard let host = scenario.host(of: visit.plan.location) else { throw KernelRefusal.missing }
        return .member(try member(host.id))
    }

    private func reservation(_ visit: DatedVisit) throws -> Reservation.ID {
        guard let id = reservations[visit.plan.place] else { throw KernelRefusal.missing }
        return id
    }
}

/// A command refused what the scenario asked for: a fault in the scenario, or a rule that changed.
struct ScenarioStopped: Error, CustomStringConvertible {
    let act: ScenarioAct
    let reason: String

    var description: String {
        switch act.deed {
        case .join(let persona): "persona \"\(persona.id)\" cannot join: \(reason)"
        case .ask(let request): "\"\(request.email)\" cannot ask to join: \(reason)"
        case .meet(let meeting), .answer(let meeting, _):
            "\(meeting.plan.place) at \(act.at.rfc3339): \(reason)"
        case .reserve(let visit, _), .cancel(let visit), .shorten(let visit, _), .checkIn(let visit),
            .walkIn(let visit), .checkOut(let visit):
            "\(visit.plan.place) at \(act.at.rfc3339): \(reason)"
        case .step(let step): "\(step.place) at \(act.at.rfc3339): \(reason)"
        }
    }
}

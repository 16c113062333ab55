import Booking
import Challenges
import MixedZone
import Support
import Testing

@testable import App

/// A house with rooms, and a team of Anna, Bilal and Carla that plans there.
struct Planning {
    let house: House
    let team: Team.ID

    static func begin() async throws -> Planning {
        let house = try await House.withRooms()
        let cast = ProposalCast(
            team: [
                (try await house.id(of: .anna), .entrepreneur),
                (try await house.id(of: .bilal), .entrepreneur),
                (try await house.id(of: .carla), .resident),
            ],
            adviser: try await house.id(of: .hanna),
            secretary: try await house.id(of: .frank),
            readers: []
        )
        return Planning(house: house, team: try await house.town.store.team(of: cast))
    }

    func plan(_ place: SessionPlace, mostPeople: Int = 6) async throws -> WorkSession.ID {
        let plan = SessionPlan(
            "Buurtkeuken",
            form: "opgavetafel",
            team: team,
            isPublic: true,
            mostPeople: mostPeople
        )
        let anna = try await house.id(of: .anna)
        return try await house.town.store.perform(PlanWorkSession(plan, place), as: .member(anna))
    }

    func room(_ room: String, _ from: String = "10:00", _ to: String = "12:00") throws -> SessionPlace {
        guard let day = CivilDay(House.thursday), let from = MinuteOfDay(from), let to = MinuteOfDay(to)
        else {
            throw Unreadable()
        }
        return .room(room, day: day, from: from, to: to)
    }

    func seats() throws -> SessionPlace {
        guard let day = CivilDay(House.thursday) else { throw Unreadable() }
        return .seats(location: "grachtpand", day: day, part: .morning)
    }

    func session(_ id: WorkSession.ID) async throws -> WorkSession {
        guard let found = try await house.town.store.read({ try WorkSession.find(id, $0) }) else {
            throw Unreadable()
        }
        return found
    }

    func held(_ occasion: Occasion) async throws -> [Reservation] {
        try await house.town.store.read { try occasion.reservations($0) }
    }

    func present(at id: WorkSession.ID) async throws -> [String] {
        try await house.town.store.read { try SessionGuest.all(of: id, $0).filter(\.isPresent).map(\.name) }
    }
}

@Suite struct `Planning a work session` {
    @Test func `reserves the room for the same time, and gives it back when it is called off`() async throws {
        let planning = try await Planning.begin()
        let id = try await planning.plan(planning.room(Places.studio))
        let held = try #require(try await planning.held(Occasion(session: id)).first)
        #expect(held.state == .confirmed)
        #expect(try await planning.session(id).interval == held.interval)
        try await planning.house.send(CancelWorkSession(id, reason: "Te weinig mensen."), as: .bilal)
        #expect(try await planning.house.state(held.id) == .cancelled)
    }

    @Test func `leaves nothing behind when the room cannot be had, nor for who may not plan`() async throws {
        let planning = try await Planning.begin()
        _ = try await planning.house.book(Places.studio, "10:00", "11:00", as: .daan)
        await #expect(throws: NotAdmitted.roomTaken) { try await planning.plan(planning.room(Places.studio)) }
        let plan = SessionPlan("Stiekem", form: "schouw", team: planning.team, isPublic: true, mostPeople: 4)
        let command = PlanWorkSession(plan, try planning.room(Places.studio, "15:00", "16:00"))
        await #expect(throws: KernelRefusal.notAllowed(command: "add-work-session")) {
            try await planning.house.send(command, as: .daan)
        }
        let daan = try await planning.house.id(of: .daan)
        let now = planning.house.town.clock.now
        let store = try await planning.house.town.store
        #expect(try await store.read { try Reservation.coming(of: daan, at: now, $0) }.count == 1)
        #expect(try await store.read { try WorkSession.coming($0) } == [])
    }

    @Test func `twice for one room and time is refused`() async throws {
        let planning = try await Planning.begin()
        _ = try await planning.plan(planning.room(Places.studio))
        await #expect(throws: SessionRefusal.plannedAlready) {
            try await planning.plan(planning.room(Places.studio))
        }
    }

    @Test func `ends with its reservation, given back by hand`() async throws {
        let planning = try await Planning.begin()
        let id = try await planning.plan(planning.room(Places.studio))
        let held = try #require(try await planning.held(Occasion(session: id)).first)
        try await planning.house.send(CancelReservation(held.id), as: .anna)
        #expect(try await planning.session(id).state == .cancelled)
    }

    @Test(arguments: [true, false])
    func `waits for the host's answer where the room asks for it`(isApproved: Bool) async throws {
        let planning = try await Planning.begin()
        let id = try await planning.plan(planning.room(Places.hall))
        let held = try #require(try await planning.held(Occasion(session: id)).first)
        #expect(held.state == .pending)
        try await planning.house.send(AnswerRoomRequest(held.id, isApproved: isApproved, reason: "Verhuurd."))
        #expect(try await planning.session(id).state == (isApproved ? .planned : .cancelled))
    }

    @Test func `moves along with its room`() async throws {
        let planning = try await Planning.begin()
        let id = try await planning.plan(planning.room(Places.studio))
        let held = try #require(try await planning.held(Occasion(session: id)).first)
        guard let from = MinuteOfDay("14:00"), let to = MinuteOfDay("16:00") else { throw Unreadable() }
        let purpose = Purpose(title: "Buurtkeuken", people: 6, layout: nil, notes: "")
        try await planning.house.send(
            MoveRoom(held.id, to: Places.studio, day: held.day, from: from, to: to, purpose: purpose),
            as: .anna
        )
        let start = try amsterdam("\(House.thursday) 14:00")
        #expect(try await planning.session(id).interval.start == start)
        #expect(try await planning.session(id).state == .planned)
    }

    @Test func `is named where a day of its place would be closed`() async throws {
        let planning = try await Planning.begin()
        let id = try await planning.plan(planning.room(Places.studio))
        let held = try #require(try await planning.held(Occasion(session: id)).first)
        let reason = Bilingual(nl: "Dicht", en: "Closed")
        let closure = Closure(firstDay: held.day, lastDay: held.day, reason: reason)
        let change = AddClosure(location: held.location, closure: closure)
        let now = planning.house.town.clock.now
        let sheet = try await planning.house.town.store.read { try ImpactSheet.load(change, at: now, $0) }
        #expect(sheet?.sessions == [held.id: "Buurtkeuken"])
    }

    @Test func `ends when whoever reserved leaves the zone`() async throws {
        let planning = try await Planning.begin()
        let id = try await planning.plan(planning.room(Places.studio))
        try await planning.house.send(LeaveZone(), as: .anna)
        #expect(try await planning.session(id).state == .cancelled)
    }
}

@Suite struct `A work session at seats` {
    @Test func `gives a seat to who signs up, and takes it back from who does not come`() async throws {
        let planning = try await Planning.begin()
        let id = try await planning.plan(planning.seats())
        try await planning.house.send(SignUpForSession(id), as: .bilal)
        let seat = try #require(try await planning.held(Occasion(seatsAt: id)).first)
        #expect(seat.state == .confirmed)
        try await planning.house.send(CancelSignUp(id), as: .bilal)
        #expect(try await planning.house.state(seat.id) == .cancelled)
    }

    @Test func `leaves who has a seat there their own`() async throws {
        let planning = try await Planning.begin()
        let id = try await planning.plan(planning.seats())
        let own = try await planning.house.book(4, .morning, on: House.thursday, as: .bilal)
        try await planning.house.send(SignUpForSession(id), as: .bilal)
        try await planning.house.send(CancelSignUp(id), as: .bilal)
        #expect(try await planning.house.state(own) == .confirmed)
    }
}

@Suite struct `Checking in around a work session` {
    private func begun(_ time: String) async throws -> (Planning, WorkSession.ID) {
        let planning = try await Planning.begin()
        let id = try await planning.plan(planning.room(Places.studio, "14:00", "15:00"))
        try await planning.house.send(SignUpForSession(id), as: .bilal)
        let seat = try await planning.house.book(4, .day, on: House.thursday, as: .bilal)
        let other = try await planning.house.book(3, .day, on: House.thursday, as: .carla)
        try planning.house.town.clock.set("\(House.thursday) \(time)")
        for held in [seat, other] { try await planning.house.send(CheckIn(held)) }
        return (planning, id)
    }

    @Test(arguments: ["13:00", "14:30", "16:00"])
    func `counts as being there for who signed up`(time: String) async throws {
        let (planning, id) = try await begun(time)
        #expect(try await planning.present(at: id) == ["Bilal Bakir"])
    }

    @Test(arguments: ["12:59", "16:01"])
    func `says nothing too early or too late`(time: String) async throws {
        let (planning, id) = try await begun(time)
        #expect(try await planning.present(at: id) == [])
    }
}

import GRDB
import MixedZone
import Support
import Testing

@testable import Challenges

/// A zone with a body of six staff and four residents; Frank runs the zone, Hanna keeps the agenda.
struct Voting: Sendable {
    let zone: TestStore
    let staff: [Person]
    let residents: [Person]

    static func body(
        _ charter: Charter = .example(quorum: 6, quorumOf: [.staff: 2, .resident: 2]),
        vacant: Int = 0
    ) async throws -> Voting {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        _ = try await zone.id(of: .frank)
        let staff = (1...6).map { Person("Staf\($0) Zwart", .civilServant) }
        let residents = (1...4).map { Person("Bewoner\($0) Wit", .resident) }
        let voting = Voting(zone: zone, staff: staff, residents: residents)
        try await zone.store.body(of: try await voting.cast, charter: charter, vacant: vacant)
        return voting
    }

    private var cast: BodyCast {
        get async throws {
            var (ids, others) = ([Member.ID](), [Member.ID]())
            for person in staff { ids.append(try await zone.id(of: person)) }
            for person in residents { others.append(try await zone.id(of: person)) }
            return BodyCast(staff: ids, residents: others, secretary: try await zone.id(of: .hanna))
        }
    }

    var everybody: [Person] { staff + residents }

    /// Gives a seat a deputy.
    func deputy(_ person: Person, for seat: Int) async throws {
        let start = try CivilDay("2026-01-01").orThrow("day")
        let member = try await zone.id(of: person)
        let fill = FillSeat("stuurgroep-\(seat)", with: member, asDeputy: true, from: start, .appointed)
        _ = try await zone.perform(fill, as: .frank)
    }

    /// A meeting that is open, with these people in it.
    func meeting(with people: [Person]) async throws -> Meeting.ID {
        let id = try await zone.store.meeting(in: .convened)
        for person in people {
            let note = NoteAttendance(try await zone.id(of: person), isPresent: true, in: id)
            _ = try await zone.perform(note, as: .hanna)
        }
        _ = try await zone.perform(OpenMeeting(id), as: .hanna)
        return id
    }

    func open(in meeting: Meeting.ID) async throws -> Ballot.ID {
        let id = try await zone.perform(PlanBallot("Doen?", for: "stuurgroep", in: meeting), as: .hanna)
        _ = try await zone.perform(OpenBallot(id), as: .hanna)
        return id
    }

    func vote(_ choice: VoteChoice, _ people: [Person], in ballot: Ballot.ID) async throws {
        for person in people { _ = try await zone.perform(CastVote(choice, in: ballot), as: person) }
    }

    /// What a person gets for a command: its refusal, or nil.
    func refusal(_ command: some Command, as person: Person) async throws -> String? {
        do {
            _ = try await zone.perform(command, as: person)
            return nil
        } catch let refusal as any Refusal {
            return refusal.slug
        }
    }

    func seats(of ballot: Ballot.ID) async throws -> [BallotSeat] {
        try await zone.store.read { try BallotSeat.all(of: ballot, $0) }
    }

    func result(of ballot: Ballot.ID) async throws -> BallotResult? {
        try await zone.store.read { db in
            try Ballot.find(ballot, db).flatMap { try BallotResult.load($0, db) }
        }
    }
}

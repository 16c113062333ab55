import GRDB
import Support
import Testing

@testable import MixedZone

@Suite struct `The state of a member` {
    @Test func `moves along the edges that the file holds`() async throws {
        let stored = try await TestStore.fresh().store.read { db in
            try Row.fetchAll(db, sql: "SELECT from_state, to_state FROM member_edges").map { row in
                "\(row[0] as String) → \(row[1] as String)"
            }
        }
        let declared = Member.State.allCases.flatMap { state in
            state.next.map { "\(state.rawValue) → \($0.rawValue)" }
        }
        #expect(Set(stored) == Set(declared))
    }

    @Test(arguments: Member.State.allCases, Member.State.allCases)
    func `moves along no other, whoever writes`(from: Member.State, to: Member.State) async throws {
        let zone = try TestStore.onDisk()
        let anna = try await zone.id(of: .anna)
        _ = try await zone.store.keep(ForceState(member: anna, state: from))
        let intruder = try Intruder(#require(zone.store.path))
        let move: StatementArguments = [to.rawValue, anna]
        if from == to || from.next.contains(to) {
            try intruder.execute("UPDATE members SET state = ? WHERE id = ?", move)
            #expect(try await zone.member(anna).state == to)
        } else {
            let error = #expect(throws: DatabaseError.self) {
                try intruder.execute("UPDATE members SET state = ? WHERE id = ?", move)
            }
            #expect(error?.brokenRule == "member.undeclared-move")
            #expect(try await zone.member(anna).state == from)
        }
    }

    @Test(arguments: ["", "ACTIVE", "banned"])
    func `is none that the file does not know`(state: String) async throws {
        let zone = try TestStore.onDisk()
        let anna = try await zone.id(of: .anna)
        let intruder = try Intruder(#require(zone.store.path))
        #expect(throws: DatabaseError.self) {
            try intruder.execute("UPDATE members SET state = ? WHERE id = ?", [state, anna])
        }
    }

    @Test(arguments: ["Anna@voorbeeld.test", " anna@voorbeeld.test", "esra@voorbeeld.test"])
    func `does not let an address in that is spelled otherwise or is another's`(email: String) async throws {
        let zone = try TestStore.onDisk()
        let anna = try await zone.id(of: .anna)
        _ = try await zone.id(of: .esra)
        let intruder = try Intruder(#require(zone.store.path))
        #expect(throws: DatabaseError.self) {
            try intruder.execute("UPDATE members SET email = ? WHERE id = ?", [email, anna])
        }
    }
}

import Booking
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `The access matrix of the commands` {
    @Test func `has a row for every command and a command for every row`() {
        let commands = Set(ZoneModules.all.flatMap(\.commands).map { $0.name })
        let rows = Set(CommandRows.all.map(\.name))
        #expect(commands.subtracting(rows) == [])
        #expect(rows.subtracting(commands) == [])
    }

    @Test(arguments: CommandRows.all)
    func `gives everybody what the row says`(row: CommandRow) async throws {
        let clock = TestClock(try amsterdam("2026-11-24 09:00"))
        let store = try Store(path: nil, modules: ZoneModules.all, clock: { clock.now })
        _ = try await store.perform(SetUpZone.named("haarlem", .onRequest), as: .atCommandLine)
        let scene = try await Scene.furnish(store)
        for (number, caller) in Caller.everybody.enumerated() {
            let verdict = try await verdict(of: row, caller, number, scene)
            #expect(verdict == row.expected.verdict(caller), "\(row.name) by \(caller.testDescription)")
        }
    }

    private func verdict(
        of row: CommandRow,
        _ caller: Caller,
        _ number: Int,
        _ scene: Scene
    ) async throws -> Verdict {
        let actor = try await scene.actor(caller)
        let id = try await scene.make(row.thing, for: caller, number: number)
        let owner = try await scene.id(of: Scene.owner)
        let one = CommandCase(id: id, number: number, owner: owner, places: scene.places)
        let verdict = try await send(row.make(one), actor, scene)
        try await scene.clear(row.thing, id)
        return verdict
    }

    private func send(
        _ command: some Command,
        _ actor: MixedZone.Actor,
        _ scene: Scene
    ) async throws -> Verdict {
        do {
            let output = try await scene.store.perform(command, as: actor)
            if let claimed = output as? Reservation.ID { try await scene.release(claimed) }
            return .allowed
        } catch let refusal as any Refusal {
            return Verdict(refusal)
        }
    }
}

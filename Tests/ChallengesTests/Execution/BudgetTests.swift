import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `The money of an execution` {
    @Test func `is summed by kind, and a mistake is taken off again`() async throws {
        let executing = try await Executing.at(.running)
        for (kind, cents) in [
            (BudgetEntry.Kind.planned, 600_000), (.spent, 12_500), (.spent, -12_500), (.spent, 9_900),
        ] {
            _ = try await executing.zone.perform(
                EnterBudget(kind, "Keuken", cents: cents, in: executing.id),
                as: .anna
            )
        }
        let id = executing.id
        let sums = BudgetSums(try await executing.zone.store.read { try BudgetEntry.all(of: id, $0) })
        #expect([sums.planned, sums.committed, sums.spent] == [600_000, 0, 9_900])
    }

    @Test(arguments: [0, 10_000_000_001, -10_000_000_001])
    func `is never nothing, nor more than a hundred million`(cents: Int) async throws {
        let executing = try await Executing.at(.running)
        await #expect(throws: InvalidFields([FieldProblem("amount", "amount")])) {
            try await executing.zone.perform(
                EnterBudget(.spent, "Keuken", cents: cents, in: executing.id),
                as: .anna
            )
        }
    }

    @Test func `is entered by the two owners alone`() async throws {
        let executing = try await Executing.at(.running)
        let enter = EnterBudget(.planned, "Keuken", cents: 100, in: executing.id)
        #expect(try await executing.refusal(enter, as: .carla) == "not-allowed")
        #expect(try await executing.refusal(enter, as: .hanna) == nil)
    }
}

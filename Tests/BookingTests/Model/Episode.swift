import Booking
import MixedZone
import Support

/// One zone and some weeks in it, made from one seed: each step goes to the book and to the store.
struct Episode: Sendable {
    let seed: UInt64
    let steps: Int

    /// The first steps after which book and store tell something else.
    struct Failure: Error, CustomStringConvertible {
        let seed: UInt64
        let prefix: [(step: Step, answer: Answer)]
        let differences: [String]

        var description: String {
            let steps = prefix.map { step, answer in
                "\(step.at) \(step.sender) \(step.ask) → \(answer)"
            }
            return """
                MIXEDZONE_SEED=\(seed) differs after \(prefix.count) steps:
                \(steps.joined(separator: "\n"))
                \(differences.joined(separator: "\n"))
                """
        }
    }

    /// Runs it, and once more with a comparison after each step when it fails, so that the shortest prefix is told.
    func run() async throws -> Tally {
        do {
            return try await run(comparingEach: 100)
        } catch let failure as Failure {
            _ = try await Episode(seed: seed, steps: failure.prefix.count).run(comparingEach: 1)
            throw failure
        }
    }

    private func run(comparingEach: Int) async throws -> Tally {
        var random = SplitMix64(seed: seed)
        let scene = try Scene.made(from: &random)
        var book = PaperBook(scene)
        var maker = StepMaker(scene, random)
        var real = try await RealZone(scene)
        var tally = Tally()
        var taken: [(step: Step, answer: Answer)] = []
        for count in 1...steps {
            let step = maker.next(book)
            let expected = book.answer(step)
            taken.append((step, expected))
            let given = try await real.answer(step)
            tally.count(step.ask.name, given.outcome)
            guard given == expected else {
                throw Failure(
                    seed: seed,
                    prefix: taken,
                    differences: ["book: \(expected)", "store: \(given)"]
                )
            }
            guard count % comparingEach == 0 || count == steps else { continue }
            let differences = try await Comparison.differences(book, real)
            guard differences.isEmpty else {
                throw Failure(seed: seed, prefix: taken, differences: differences)
            }
        }
        guard case .whole = try await real.zone.store.read({ try VerifyJournal.run($0) }) else {
            throw Failure(seed: seed, prefix: taken, differences: ["the journal does not verify"])
        }
        return tally
    }
}

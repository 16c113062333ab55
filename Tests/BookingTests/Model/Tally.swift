/// How often each command had each outcome.
struct Tally: Sendable {
    private(set) var counts: [String: [Answer.Outcome: Int]] = [:]

    mutating func count(_ command: String, _ outcome: Answer.Outcome, _ times: Int = 1) {
        counts[command, default: [:]][outcome, default: 0] += times
    }

    mutating func add(_ other: Tally) {
        for (command, outcomes) in other.counts {
            for (outcome, times) in outcomes { count(command, outcome, times) }
        }
    }

    /// Every refusal that was met.
    var refusals: Set<String> {
        Set(
            counts.values.flatMap(\.keys).compactMap { outcome in
                if case .refused(let slug) = outcome { slug } else { nil }
            }
        )
    }

    /// A line for each command: how often it was done, changed nothing, and was refused why.
    var table: String {
        counts.sorted { $0.key < $1.key }.map { command, outcomes in
            let told = outcomes.map { outcome, times in
                switch outcome {
                case .done: "done \(times)"
                case .unchanged: "unchanged \(times)"
                case .refused(let slug): "\(slug) \(times)"
                }
            }
            return "\(command): \(told.sorted().joined(separator: ", "))"
        }.joined(separator: "\n")
    }
}

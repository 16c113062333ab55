/// What differs between two texts: stretches that stayed, went and came, in reading order.
public struct TextDiff: Sendable, Equatable {
    public enum Change: String, Sendable {
        case same, removed, added
    }

    public struct Run: Sendable, Equatable {
        public let change: Change
        public let text: String
    }

    public let runs: [Run]

    /// By words, line ends and the space between them; the texts put together again are what they were.
    public init(from old: String, to new: String) {
        self.init(from: Self.pieces(old), to: Self.pieces(new))
    }

    init(from old: [String], to new: [String]) {
        let difference = new.difference(from: old)
        let gone = Set(difference.removals.map(\.place))
        let come = Set(difference.insertions.map(\.place))
        var runs: [Run] = []
        func add(_ change: Change, _ text: String) {
            if let last = runs.last, last.change == change {
                runs[runs.count - 1] = Run(change: change, text: last.text + text)
            } else {
                runs.append(Run(change: change, text: text))
            }
        }
        var (before, after) = (0, 0)
        while before < old.count || after < new.count {
            if gone.contains(before) {
                add(.removed, old[before])
                before += 1
            } else if come.contains(after) {
                add(.added, new[after])
                after += 1
            } else {
                add(.same, new[after])
                before += 1
                after += 1
            }
        }
        self.runs = runs
    }

    public var hasChanges: Bool { runs.contains { $0.change != .same } }

    /// Words, single spaces and line ends, each a piece of its own.
    static func pieces(_ text: String) -> [String] {
        var pieces: [String] = []
        var word = ""
        for character in text {
            guard character.isWhitespace else {
                word.append(character)
                continue
            }
            if !word.isEmpty { pieces.append(word) }
            word = ""
            pieces.append(String(character))
        }
        if !word.isEmpty { pieces.append(word) }
        return pieces
    }
}

extension CollectionDifference.Change {
    fileprivate var place: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}

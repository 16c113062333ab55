/// Two texts that grew out of the same one, put together line by line.
public struct TextMerge: Sendable, Equatable {
    /// Where both changed the same lines, theirs comes first and yours after it: nothing is left out.
    public let text: String
    /// Whether both changed the same lines, so that somebody has to read it.
    public let hasClash: Bool

    /// - Parameters:
    ///   - base: what both had before them.
    ///   - theirs: what was saved first.
    ///   - yours: what was typed meanwhile.
    public init(base: String, theirs: String, yours: String) {
        let base = Self.lines(base)
        let (theirs, yours) = (Edits(base, Self.lines(theirs)), Edits(base, Self.lines(yours)))
        var merged: [String] = []
        var clash = false
        for place in 0...base.count {
            let (left, right) = (theirs.inserted[place] ?? [], yours.inserted[place] ?? [])
            merged += left
            if left != right {
                merged += right
                clash = clash || (!left.isEmpty && !right.isEmpty)
            }
            guard place < base.count else { break }
            if !theirs.removed.contains(place), !yours.removed.contains(place) { merged.append(base[place]) }
        }
        text = merged.joined(separator: "\n")
        hasClash = clash
    }

    private static func lines(_ text: String) -> [String] {
        text.isEmpty ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}

/// What one text changed of its base: lines that went, and lines that came before a line of the base.
private struct Edits {
    var removed: Set<Int> = []
    var inserted: [Int: [String]] = [:]

    init(_ base: [String], _ text: [String]) {
        let difference = text.difference(from: base)
        var come: [Int: String] = [:]
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, let line, _): come[offset] = line
            }
        }
        var place = 0
        for offset in text.indices {
            if let line = come[offset] {
                while removed.contains(place) { place += 1 }
                inserted[place, default: []].append(line)
            } else {
                while removed.contains(place) { place += 1 }
                place += 1
            }
        }
    }
}

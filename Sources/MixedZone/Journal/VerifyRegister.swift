private import Foundation

/// What a walk along an export of the public register found.
public enum RegisterVerdict: Sendable, Equatable {
    /// Every line fits; `open` entries could be read, `head` is the last hash in hexadecimal.
    case whole(entries: Int, open: Int, head: String)
    /// The text of a public entry is not what was written.
    case tampered(sequence: Int)
    /// One or more lines are gone, the first of them this one.
    case missing(sequence: Int)
    /// The line stands at another place than where it was written.
    case reordered(sequence: Int)
    /// Every line fits with its neighbours, but the chain does not lead to the head that the export names.
    case otherHead(computed: String)
    /// The head that somebody wrote down earlier is nowhere in this chain.
    case unknownHead
    /// Not a line of a register; counted from 1.
    case unreadable(line: Int)
}

/// Verifies an export of the public register by itself: without the server, and without one private entry.
public enum VerifyRegister {
    private struct Line: Decodable {
        let sequence: Int
        let digest: String
        let entry: String?
        let salt: String?
    }

    private struct End: Decodable {
        let entries: Int
        let head: String
    }

    /// - Parameter known: a head that was written down earlier, in hexadecimal; nil for none.
    public static func run(_ text: String, known: String? = nil) -> RegisterVerdict {
        let texts = text.split(separator: "\n", omittingEmptySubsequences: true)
        guard let last = texts.last, let end: End = read(last) else { return .unreadable(line: texts.count) }
        var lines: [Line] = []
        for (index, text) in texts.dropLast().enumerated() {
            guard let line: Line = read(text) else { return .unreadable(line: index + 1) }
            lines.append(line)
        }
        if let fault = order(lines, end) { return fault }
        return chain(lines, end, known)
    }

    private static func order(_ lines: [Line], _ end: End) -> RegisterVerdict? {
        let there = Set(lines.map(\.sequence))
        for (index, line) in lines.enumerated() where line.sequence != index + 1 {
            return there.contains(index + 1)
                ? .reordered(sequence: line.sequence) : .missing(sequence: index + 1)
        }
        return lines.count < end.entries ? .missing(sequence: lines.count + 1) : nil
    }

    private static func chain(_ lines: [Line], _ end: End, _ known: String?) -> RegisterVerdict {
        var (head, open) = (HashChain.beginning, 0)
        var isKnown = known == nil
        for line in lines {
            guard let digest = Hexadecimal.data(line.digest) else {
                return .unreadable(line: line.sequence)
            }
            if let entry = line.entry {
                guard
                    let salt = line.salt.flatMap(Hexadecimal.data),
                    HashChain.digest(salt: salt, bytes: Data(entry.utf8)) == digest
                else { return .tampered(sequence: line.sequence) }
                open += 1
            }
            head = HashChain.hash(previous: head, sequence: line.sequence, digest: digest)
            isKnown = isKnown || Hexadecimal.text(head) == known
        }
        let computed = Hexadecimal.text(head)
        guard computed == end.head, lines.count == end.entries else { return .otherHead(computed: computed) }
        return isKnown ? .whole(entries: lines.count, open: open, head: computed) : .unknownHead
    }

    private static func read<Value: Decodable>(_ text: Substring) -> Value? {
        try? JSONDecoder().decode(Value.self, from: Data(text.utf8))
    }
}

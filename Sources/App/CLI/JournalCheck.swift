import MixedZone

/// What a look at a whole journal and at its anchors found.
enum JournalFinding: Sendable, Equatable, CustomStringConvertible {
    case whole(JournalAnchor)
    /// The chain fits, and nothing that was seen before is left to hold it against: nobody can tell whether its end
    /// was cut off.
    case unanchored(JournalAnchor)
    case tampered(sequence: Int)
    case missing(sequence: Int)
    case broken(sequence: Int)
    /// The chain fits, but does not hold an entry that was seen before: it was shortened or written anew.
    case anchorLost(JournalAnchor)
    /// The file could not be read to its end; says which and why.
    case unreadable(String)

    var isWhole: Bool {
        switch self {
        case .whole, .unanchored: true
        default: false
        }
    }

    /// The last entry of a journal that is whole.
    var head: JournalAnchor? {
        switch self {
        case .whole(let head), .unanchored(let head): head
        default: nil
        }
    }

    var description: String {
        switch self {
        case .unreadable(let reason): reason
        case .whole(let head): "whole, \(head.sequence) entries, head \(head)"
        case .unanchored(let head):
            "whole, \(head.sequence) entries, head \(head); no earlier head is known to compare it with"
        case .tampered(let sequence): "entry \(sequence) was changed after it was written"
        case .missing(let sequence): "entries are missing at \(sequence)"
        case .broken(let sequence): "entry \(sequence) stands where it was not written"
        case .anchorLost(let anchor):
            "entry \(anchor.sequence) is not the one that was seen before: shortened or rewritten"
        }
    }
}

/// Verifies a zone's journal beside the anchor that the index keeps.
struct JournalCheck: Sendable {
    let folder: DataFolder

    /// - Parameter expected: one more anchor, from elsewhere.
    func run(_ slug: String, expecting expected: JournalAnchor? = nil) async throws -> JournalFinding {
        let kept = try await ZoneIndex(folder).zone(slug)?.anchor
        let anchors = [kept, expected].compactMap(\.self)
        return try await ZoneFile.read(folder.zoneFile(slug)) { db in
            switch try VerifyJournal.run(db) {
            case .tampered(let sequence): return .tampered(sequence: sequence)
            case .missing(let sequence): return .missing(sequence: sequence)
            case .broken(let sequence): return .broken(sequence: sequence)
            case .whole(let entries, let head):
                for anchor in anchors where try !anchor.holds(db) { return .anchorLost(anchor) }
                let found = JournalAnchor(sequence: entries, hash: head)
                return anchors.isEmpty && entries > 0 ? .unanchored(found) : .whole(found)
            }
        }
    }
}

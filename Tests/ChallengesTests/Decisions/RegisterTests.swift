import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `An export of the register` {
    private static func lines() async throws -> [String] {
        let voting = try await Voting.body(.example(quorum: 1))
        let ballot = try await voting.zone.store.ballot()
        try await voting.vote(.inFavour, [voting.staff[0]], in: ballot)
        _ = try await voting.zone.store.perform(CloseBallot(ballot), as: .atCommandLine)
        return try await voting.zone.store.read { db in
            var lines: [String] = []
            try PublicRegister.export(db) { lines.append($0) }
            return lines
        }
    }

    private static func verdict(_ lines: [String], known: String? = nil) -> RegisterVerdict {
        VerifyRegister.run(lines.joined(separator: "\n") + "\n", known: known)
    }

    /// The place of a line that holds an entry.
    private static func open(_ lines: [String]) throws -> Int {
        try lines.dropLast().lastIndex { $0.contains("\"entry\"") }.orThrow("no public entry")
    }

    @Test func `comes in parts that end where the journal ended when it began`() async throws {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        let anna = try await zone.id(of: .anna)
        for number in 0..<1_100 {
            let change = ChangeProfile(
                name: "Anna \(number)",
                language: "nl",
                canHelpWith: "",
                isLookingFor: ""
            )
            _ = try await zone.store.perform(change, as: .member(anna))
        }
        let begun = try await zone.store.read { try RegisterExport($0) }
        let entries = zone.store.revision
        _ = try await zone.perform(GiveConsent(purpose: .matching), as: .anna)
        var (export, parts) = (begun, [[String]]())
        while true {
            let (lines, next) = try await zone.store.read { [export] db in
                var next = export
                return (try next.next(db), next)
            }
            guard let lines else { break }
            (export, parts) = (next, parts + [lines])
        }
        #expect(parts.count > 2 && parts.allSatisfy { $0.count <= 501 })
        guard case .whole(let count, _, let head) = Self.verdict(parts.flatMap(\.self)) else {
            Issue.record("\(Self.verdict(parts.flatMap(\.self)))")
            return
        }
        #expect(count == entries && head == begun.head)
        let later = try await zone.store.read { try RegisterExport($0) }
        #expect(later.head != begun.head)
    }

    @Test func `is whole as it comes, without one private entry`() async throws {
        let lines = try await Self.lines()
        guard case .whole(let entries, let open, let head) = Self.verdict(lines) else {
            Issue.record("\(Self.verdict(lines))")
            return
        }
        #expect(entries == lines.count - 1)
        #expect(open < entries && open > 0)
        #expect(!lines.contains { $0.contains("cast-vote") || $0.contains("invite-member") })
        #expect(Self.verdict(lines, known: head) == .whole(entries: entries, open: open, head: head))
        #expect(Self.verdict(lines, known: String(repeating: "0", count: 64)) == .unknownHead)
    }

    @Test func `shows an entry that was tampered with`() async throws {
        var lines = try await Self.lines()
        let place = try Self.open(lines)
        lines[place] = lines[place].replacing("carried", with: "notCarried")
        #expect(Self.verdict(lines) == .tampered(sequence: place + 1))
    }

    @Test func `shows an entry that was removed`() async throws {
        var lines = try await Self.lines()
        lines.remove(at: 2)
        #expect(Self.verdict(lines) == .missing(sequence: 3))
    }

    @Test func `shows entries that changed places`() async throws {
        var lines = try await Self.lines()
        lines.swapAt(2, 3)
        #expect(Self.verdict(lines) == .reordered(sequence: 4))
    }

    @Test func `shows a digest that was changed, by the head`() async throws {
        var lines = try await Self.lines()
        let place = try lines.firstIndex { !$0.contains("\"entry\"") }.orThrow("no private entry")
        lines[place] = "{\"sequence\":\(place + 1),\"digest\":\"\(String(repeating: "ab", count: 32))\"}"
        guard case .otherHead = Self.verdict(lines) else {
            Issue.record("\(Self.verdict(lines))")
            return
        }
    }

    @Test func `shows a tail that was cut off`() async throws {
        var lines = try await Self.lines()
        let place = lines.count - 2
        lines.remove(at: place)
        #expect(Self.verdict(lines) == .missing(sequence: place + 1))
        lines.removeLast()
        #expect(Self.verdict(lines) == .unreadable(line: lines.count))
    }

    @Test func `has its head published once a day, to everybody on a seat`() async throws {
        let voting = try await Voting.body()
        let zone = voting.zone
        _ = try await zone.store.perform(PublishHead(), as: .clock)
        _ = try await zone.store.perform(PublishHead(), as: .clock)
        let heads = try await zone.store.read { try RegisterHead.latest(10, $0) }
        #expect(heads.count == 1)
        let next = try await zone.store.read { try PublishHead.nextDue($0) }
        #expect(next == (try amsterdam("2026-11-25 00:00")))
    }
}

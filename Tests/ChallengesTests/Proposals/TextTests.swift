import Testing

@testable import Challenges

@Suite struct `Two texts` {
    @Test(arguments: [
        ("", "", ""), ("Een dak.", "Een dak.", "=Een dak."), ("", "Nieuw", "+Nieuw"), ("Oud", "", "-Oud"),
        ("Een\ngroen dak", "Een\ndak", "=Een\n|-groen |=dak"),
        ("Een\ndak", "Een\ngroen dak", "=Een\n|+groen |=dak"),
        ("a\nb", "a\nc", "=a\n|-b|+c"),
    ])
    func `are told apart by their words`(old: String, new: String, runs: String) {
        let marks: [TextDiff.Change: String] = [.same: "=", .removed: "-", .added: "+"]
        let diff = TextDiff(from: old, to: new)
        let told = diff.runs.map { (marks[$0.change] ?? "") + $0.text }.joined(separator: "|")
        #expect(told == runs)
        #expect(diff.runs.filter { $0.change != .removed }.map(\.text).joined() == new)
        #expect(diff.runs.filter { $0.change != .added }.map(\.text).joined() == old)
    }

    @Test(arguments: [
        ("a\nb\nc", "a\nB\nc", "a\nb\nc", "a\nB\nc", false),
        ("a\nb\nc", "A\nb\nc", "a\nb\nC", "A\nb\nC", false),
        ("a\nb", "a\nb\nx", "a\nb", "a\nb\nx", false),
        ("a\nb", "a\nb\nx", "a\nb\ny", "a\nb\nx\ny", true),
        ("a\nb\nc", "a\nX\nc", "a\nY\nc", "a\nX\nY\nc", true),
        ("a\nb\nc", "a\nc", "a\nb\nc\nd", "a\nc\nd", false),
        ("", "theirs", "yours", "theirs\nyours", true),
        ("a", "a\nsame", "a\nsame", "a\nsame", false),
    ])
    func `that grew out of one are put together without losing a line`(
        base: String,
        theirs: String,
        yours: String,
        merged: String,
        clash: Bool
    ) {
        let merge = TextMerge(base: base, theirs: theirs, yours: yours)
        #expect(merge.text == merged)
        #expect(merge.hasClash == clash)
    }
}

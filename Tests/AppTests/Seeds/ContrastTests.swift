import Foundation
import MixedZone
import Testing

@testable import App

@Suite struct `Contrast of colours` {
    @Test(arguments: [
        ("#ffffff", "#000000", 21.0), ("#767676", "#ffffff", 4.54), ("#777777", "#ffffff", 4.48),
    ])
    func `is what WCAG says`(_ first: String, _ second: String, _ expected: Double) throws {
        let ratio = try #require(Contrast.ratio(first, second))
        #expect(abs(ratio - expected) < 0.005)
        #expect(Contrast.ratio(second, first) == ratio)
    }

    @Test func `is reckoned on the grounds of the style sheet`() throws {
        let sheet = SeedFiles.folder.deletingLastPathComponent()
            .appending(path: "Sources/App/Resources/Public/site.css")
        let css = try String(contentsOf: sheet, encoding: .utf8)
        for (name, colour) in Array(Ground.light) + Array(Ground.dark) {
            #expect(css.contains("--\(name): \(colour);"))
        }
    }
}

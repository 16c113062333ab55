import Foundation
import MixedZone

/// The catalogue's sentence for a refusal at the command line.
enum RefusalSentence {
    /// Nil when the catalogues cannot be found or do not know it.
    static func english(_ refusal: any Refusal) -> String? {
        sentence("refusal.\(refusal.slug)", refusal.values)
    }

    static func english(_ problem: FieldProblem) -> String? {
        sentence("field.\(problem.slug)", [:])
    }

    private static func sentence(_ key: String, _ values: [String: String]) -> String? {
        guard let folder = try? ResourceFolder.find(nil) else { return nil }
        let words = try? Words.load(from: folder.appending(path: "Locales"))[.en]
        guard let words, words.has(key) else { return nil }
        return words(key, values)
    }
}

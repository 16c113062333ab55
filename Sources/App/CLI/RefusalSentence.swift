import Foundation
import MixedZone

/// The catalogue's sentence for a refusal at the command line.
enum RefusalSentence {
    /// Nil when the catalogues cannot be found or do not know it.
    static func english(_ refusal: any Refusal) -> String? {
        guard let folder = try? ResourceFolder.find(nil) else { return nil }
        let words = try? Words.load(from: folder.appending(path: "Locales"))[.en]
        let key = "refusal.\(refusal.slug)"
        guard let words, words.has(key) else { return nil }
        return words(key, refusal.values)
    }
}

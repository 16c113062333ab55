import Foundation

/// The folder that holds `Templates`, `Public` and `Locales`.
enum ResourceFolder {
    /// Looks at the given path, else beside the program; a debug build also looks where it was built.
    ///
    /// - Throws: ``WrongSetting`` naming the places that were tried.
    static func find(_ given: String?) throws -> URL {
        let places = given.map { [URL(filePath: $0)] } ?? usualPlaces
        for place in places where isComplete(place) { return place }
        let tried = places.map { $0.path }.joined(separator: ", ")
        throw WrongSetting("resources.path", "has no templates, assets and catalogues; tried \(tried)")
    }

    private static var usualPlaces: [URL] {
        let beside = Bundle.main.bundleURL.appending(path: "MixedZone_App.resources")
        #if DEBUG
        return [beside, Bundle.module.bundleURL]
        #else
        return [beside]
        #endif
    }

    private static func isComplete(_ folder: URL) -> Bool {
        ["Templates", "Public", "Locales"].allSatisfy { name in
            FileManager.default.fileExists(atPath: folder.appending(path: name).path)
        }
    }
}

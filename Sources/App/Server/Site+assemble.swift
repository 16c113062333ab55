import Booking
import Foundation
import Logging
import MixedZone

extension Site {
    /// Loads templates, catalogues and assets, and makes the caches that the pages share.
    ///
    /// Throws ``TemplateFaults`` with everything that is wrong with the templates, or ``WrongSetting``.
    init(_ settings: Settings, headers: SecurityHeaders, streams: LiveStreams) throws {
        let folder = try ResourceFolder.find(settings.resources)
        let words = try Words.load(from: folder.appending(path: "Locales"))
        let megabyte = 1024 * 1024
        let limit = settings.limits.cacheMegabytes * megabyte
        self.init(
            settings: settings,
            templates: try Templates(folder: folder.appending(path: "Templates"), words: words),
            words: words,
            assets: try Assets(folder: folder.appending(path: "Public"), base: headers.page),
            pages: PageCache(limit: limit / 3, base: headers.page),
            plans: FragmentCache(limit: limit / 3, size: \.size),
            faces: FragmentCache(limit: megabyte) { _ in 4096 },
            outlooks: FragmentCache(limit: limit / 6) { outlook in (outlook?.days.count ?? 0) * 500 },
            shells: FragmentCache(limit: limit / 12, size: \.size),
            threads: FragmentCache(limit: limit / 12, size: \.utf8.count),
            streams: streams
        )
    }
}

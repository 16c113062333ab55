import Foundation
import MixedZone
import Support

@testable import App

/// A data folder of a test's own, with zones in it.
final class ZoneFolder: Sendable {
    let temporary: TemporaryFolder
    let folder: DataFolder
    let clock: TestClock

    init(at time: String = "2026-11-24 09:00") throws {
        temporary = try TemporaryFolder()
        folder = DataFolder(temporary.file("data"))
        clock = TestClock(try amsterdam(time))
        try folder.create()
    }

    /// Makes a zone as `zone create` does.
    func add(_ slug: String) async throws {
        let clock = clock
        try await NewZone(folder: folder).make(slug) { path in
            let store = try Store(path: path, modules: ZoneModules.all, clock: { clock.now })
            _ = try await store.perform(SetUpZone.named(slug), as: .atCommandLine)
            try store.close()
        }
    }

    func zones(
        mostOpen: Int = 32,
        committed: @escaping Zones.Committed = { _, _, _ in }
    ) throws -> Zones {
        let clock = clock
        return Zones(
            folder: folder,
            index: try ZoneIndex(folder),
            modules: ZoneModules.all,
            mostOpen: mostOpen,
            logger: .silent,
            clock: { clock.now },
            committed: committed
        )
    }

    /// Takes a zone as another process would.
    ///
    /// A program that a test starts at the same moment holds a lock that was just given back for an instant more.
    func lock(_ slug: String) async throws -> ZoneLock {
        var lock: ZoneLock?
        _ = await happens {
            lock = try? ZoneLock(zoneFile: folder.zoneFile(slug))
            return lock != nil
        }
        return try lock ?? ZoneLock(zoneFile: folder.zoneFile(slug))
    }

    /// How many descriptors of this process are open on the zone's file.
    func openDescriptors(_ slug: String) throws -> Int {
        let files = FileManager.default
        let open = try files.contentsOfDirectory(atPath: "/proc/self/fd")
        return open.count {
            (try? files.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)")) == folder.zoneFile(slug)
        }
    }
}

extension SetUpZone {
    static func named(_ slug: String) -> SetUpZone {
        let text = Bilingual(nl: "Bel 14 000.", en: "Call 14 000.")
        return SetUpZone(
            slug: slug,
            name: "Zone \(slug)",
            municipality: "Voorbeeldstad",
            municipalityCode: "GM0000",
            timeZone: "Europe/Amsterdam",
            language: "nl",
            membership: .open,
            accent: Accent(light: "#005a9c", lightInk: "#ffffff", dark: "#7ab8e6", darkInk: "#001d33"),
            texts: ZoneTexts(welcome: text, about: text, contact: text)
        )
    }
}

/// Waits for something that another task does; false when it has not happened after ten seconds.
func happens(_ condition: () async throws -> Bool) async rethrows -> Bool {
    for _ in 0..<1000 {
        if try await condition() { return true }
        try? await Task.sleep(for: .milliseconds(10))
    }
    return false
}

import Foundation

/// The folder that holds everything: one file a zone, the index of zones, mail of the demonstration, the socket.
struct DataFolder: Sendable, Hashable {
    let path: String

    init(_ path: String) {
        self.path = path
    }

    /// The zone's SQLite file; its lock, `-wal` and `-shm` lie beside it.
    func zoneFile(_ slug: String) -> String { "\(path)/\(slug).sqlite" }

    /// Who was erased from the zone, for copies of it from before.
    func erasedList(_ slug: String) -> String { "\(path)/\(slug).erased" }

    var indexFile: String { path + "/index.sqlite" }

    /// Takes commands for zones that this process holds; readable by its owner only.
    var socket: String { path + "/mixedzone.sock" }

    /// Locked (`mixedzone.lock`) by the one server of this folder.
    var serverLock: String { path + "/mixedzone" }

    var mail: String { path + "/mail" }

    /// Makes the folder when it is missing, for its owner only.
    ///
    /// Throws Foundation's errors.
    func create() throws {
        try FileManager.default.createDirectory(
            atPath: path,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
    }

    func holds(_ slug: String) -> Bool {
        ZoneName.isValid(slug) && FileManager.default.fileExists(atPath: zoneFile(slug))
    }

    /// The names of the zones whose file lies here, sorted.
    ///
    /// Empty when the folder is missing.
    func slugs() -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { $0.hasSuffix(".sqlite") }
            .map { String($0.dropLast(7)) }
            .filter(ZoneName.isValid)
            .sorted()
    }
}

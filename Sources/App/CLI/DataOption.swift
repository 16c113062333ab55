import ArgumentParser
import Foundation

/// Where the zones are.
struct DataOption: ParsableArguments {
    @Option(
        name: .customLong("data"),
        help: ArgumentHelp(
            "The folder with the zones (default: the environment's MIXEDZONE_DATA_FOLDER, else 'data').",
            valueName: "dir"
        )
    )
    var path: String?

    var folder: DataFolder {
        DataFolder(path ?? ProcessInfo.processInfo.environment["MIXEDZONE_DATA_FOLDER"] ?? "data")
    }

    /// The folder, which must be there.
    func existing() throws -> DataFolder {
        var isFolder = ObjCBool(false)
        guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder), isFolder.boolValue
        else {
            throw CommandFailure(.unavailable, "there is no folder \(folder.path); name one with --data")
        }
        return folder
    }

    /// The names given, each of which must be a zone of the folder; all of them when none is given.
    func zones(_ given: [String]) throws -> [String] {
        let known = try existing().slugs()
        guard !given.isEmpty else { return known }
        for slug in given where !known.contains(slug) { throw unknown(slug) }
        return given
    }

    func zone(_ slug: String) throws -> String {
        guard try existing().holds(slug) else { throw unknown(slug) }
        return slug
    }

    private func unknown(_ slug: String) -> CommandFailure {
        CommandFailure(
            .unavailable,
            "there is no zone '\(slug)' in \(folder.path) (see 'mixedzone zone list')"
        )
    }

    var sender: CommandSender { CommandSender(folder: folder, modules: ZoneModules.all) }
}

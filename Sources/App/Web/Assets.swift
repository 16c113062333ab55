import Foundation
import HTTPTypes
import Hummingbird

/// The files of `Public`, held in memory and named by their contents, so that browsers may keep them for ever.
struct Assets: Sendable {
    private let assets: [String: Asset]
    private let hrefs: [String: String]

    /// Reads every file of the folder.
    ///
    /// - Parameter base: the headers that every reply carries.
    /// - Throws: ``WrongSetting`` for a file of an unknown type or an empty folder.
    init(folder: URL, base: HTTPFields) throws {
        var assets: [String: Asset] = [:]
        var hrefs: [String: String] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
            guard let type = ContentType.ofAsset(name) else {
                throw WrongSetting("resources.path", "holds a file of an unknown type: Public/\(name)")
            }
            let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
            let file = Self.digested(name, Digest.name(of: bytes))
            assets[file] = Asset(bytes, type: type, base: base, lifetime: Asset.forEver)
            assets[name] = Asset(bytes, type: type, base: base, lifetime: "no-cache")
            hrefs[name] = "/bestanden/" + file
        }
        guard !assets.isEmpty else { throw WrongSetting("resources.path", "holds no assets") }
        self.assets = assets
        self.hrefs = hrefs
    }

    /// The address of a file with its digest; the plain address for a name that is not there.
    func href(_ name: String) -> String {
        hrefs[name] ?? "/bestanden/" + name
    }

    var names: [String] { hrefs.keys.sorted() }

    /// - Throws: ``WebRefusal/missing`` for a name that is not there.
    func response(for file: String, to request: Request) throws -> Response {
        guard let asset = assets[file] else { throw WebRefusal.missing }
        return asset.response(to: request)
    }

    func addRoutes(to router: some RouterMethods<AppContext>) {
        router.get("bestanden/:file") { request, context in
            try response(for: context.parameters.get("file") ?? "", to: request)
        }
    }

    private static func digested(_ name: String, _ digest: String) -> String {
        guard let dot = name.lastIndex(of: ".") else { return "\(name).\(digest)" }
        return "\(name[..<dot]).\(digest)\(name[dot...])"
    }
}

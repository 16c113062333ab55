private import Foundation

/// The project's own sources as text, for rules that no type can hold.
public struct SourceFiles: Sendable {
    public struct File: Sendable {
        public let name: String
        public let text: String
    }

    public let all: [File]

    /// - Parameter modules: folders below `Sources`.
    public init(of modules: [String] = ["MixedZone", "Booking", "Challenges", "App"]) throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        all = try modules.flatMap { module in
            let folder = root.appendingPathComponent("Sources/\(module)")
            let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            return try paths.filter { $0.hasSuffix(".swift") }.map { path in
                let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
                return File(name: path.split(separator: "/").last.map(String.init) ?? path, text: text)
            }
        }
    }

    /// Names of the types in whose declaration, or extension, the protocol stands.
    public func types(conformingTo name: String) -> Set<String> {
        let declaration = /(?:struct|class|enum|actor|extension)\s+(\w+)(?:<[^>]*>)?\s*:\s*([^{]+)\{/
        return all.reduce(into: []) { found, file in
            for match in file.text.matches(of: declaration) {
                let parents = match.output.2.split { !$0.isLetter && !$0.isNumber && $0 != "." }
                if parents.contains(where: { $0 == name || $0 == "MixedZone.\(name)" }) {
                    found.insert(String(match.output.1))
                }
            }
        }
    }
}

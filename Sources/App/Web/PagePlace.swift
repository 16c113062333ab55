/// What an address says about a page before any route is known: its zone and its language.
struct PagePlace: Sendable, Equatable {
    /// Empty outside a zone.
    let zone: String
    let language: Language

    init(path: String) {
        let end = path.utf8.firstIndex(of: UInt8(ascii: "?")) ?? path.endIndex
        let parts = path[..<end].split(separator: "/", maxSplits: 2)
        guard let first = parts.first, Slug.isValid(first), !Self.reserved.contains(String(first)) else {
            zone = ""
            language = parts.first == "en" ? .en : .nl
            return
        }
        zone = String(first)
        language = parts.count > 1 && parts[1] == "en" ? .en : .nl
    }

    /// The address in a language: below the zone's front door in that language, or outside zones.
    func address(_ path: String, in language: Language) -> String {
        let rest = path.dropFirst(start(in: self.language).utf8.count)
        let address = start(in: language) + rest
        return address.isEmpty ? "/" : address
    }

    private func start(in language: Language) -> String {
        let root = zone.isEmpty ? "" : "/\(zone)"
        return language == .nl ? root : "\(root)/\(language.rawValue)"
    }

    /// First parts of addresses that are not zones; no zone may have such a name.
    static let reserved: Set<String> = [
        "bestanden", "onderdelen", "healthz", "readyz", "metrics", "en", "api",
    ]
}

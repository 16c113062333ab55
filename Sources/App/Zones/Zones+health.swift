import MixedZone

extension Zones {
    /// Ready when every zone could be opened, read and written when that was last tried, failed when none can be
    /// read.
    func health() async -> Health.State {
        let slugs = folder.slugs()
        let failing = Set(failing)
        guard slugs.contains(where: failing.contains) else { return .ready }
        for slug in slugs {
            guard let store = try? await store(slug) else { continue }
            if (try? await store.read(Zone.isSetUp)) == true { return .degraded }
        }
        return .failed
    }
}

extension FormFields {
    /// Where to go after signing in: an address within the zone, or nil for anything else.
    func back(within zone: String) -> LocalPath? {
        LocalPath(self["terug"]).flatMap { $0.isWithin(zone) ? $0 : nil }
    }
}

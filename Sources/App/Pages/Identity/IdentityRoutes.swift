import Hummingbird

/// Everything between being a stranger and being signed in.
struct IdentityRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        SignInRoutes(site: site).add(to: zone)
        CodeRoutes(site: site).add(to: zone)
        StartProfileRoutes(site: site).add(to: zone)
        PersonaRoutes(site: site).add(to: zone)
        SignOutRoutes(site: site).add(to: zone)
    }
}

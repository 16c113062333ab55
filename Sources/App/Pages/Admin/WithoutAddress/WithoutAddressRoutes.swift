import Hummingbird
import MixedZone

/// Members without an e-mail address: to make one, and to give one an address; for hosts and administrators.
struct WithoutAddressRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        let beheer = zone.group("beheer", context: MemberContext.self)
            .add(middleware: RoleGuard.hostsAndAdministrators)
        let desk = FormDesk(site: site)
        beheer.get("zonder-e-mail") { try await desk.show(registration($0, $1), $1) }
        beheer.post("zonder-e-mail") { try await desk.send(registration($0, $1), $0, $1) }
        beheer.form("leden/:member/e-mailadres", at: desk, address)
    }

    private func registration(_ request: Request, _ context: MemberContext) async throws -> RegistrationForm {
        let location = request.query["locatie"]
        let day = try request.query.day("dag")
        var from: (location: String, day: String)?
        if !location.isEmpty {
            let desk = try await HostDesk.load(location, context)
            from = (location, (day ?? desk.today(at: context.store.now)).description)
        }
        return RegistrationForm(
            from: from,
            isAdministrator: context.viewer.standing.holds(.administrator, for: .zone),
            words: site.words(context.language)
        )
    }

    /// Throws ``WebRefusal/missing`` for somebody who is no member.
    @Sendable
    private func address(_ context: MemberContext) async throws -> AddressForm {
        let id: Member.ID = try context.parameters.value("member")
        let (standing, now) = (context.viewer.standing, context.store.now)
        let member = try await context.store.read { db in
            guard let member = try Member.find(id, db), member.state == .active else {
                throw WebRefusal.missing
            }
            guard try GiveAddress.isAllowed(standing, for: member, at: now, db) else {
                throw RoleRefusal.administratorsOnly
            }
            return member
        }
        return AddressForm(
            member: member,
            isAdministrator: standing.holds(.administrator, for: .zone),
            words: site.words(context.language)
        )
    }
}

extension Links {
    /// Somebody without an e-mail address becomes a member.
    ///
    /// - Parameters:
    ///   - location: where the host then reserves for them; empty for who runs the members.
    func registration(at location: String = "", on day: String = "") -> String {
        "\(home)/beheer/zonder-e-mail" + Links.query([("locatie", location), ("dag", day)])
    }

    func address(of member: String) -> String { "\(self.member(member))/e-mailadres" }
}

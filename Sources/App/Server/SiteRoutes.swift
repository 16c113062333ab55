import Hummingbird
import MixedZone

/// The table of contents of the site: every feature adds its pages here.
struct SiteRoutes: Sendable {
    let site: Site
    let zones: Zones
    let now: @Sendable () -> Instant

    func build(
        _ headers: SecurityHeaders,
        _ metrics: RequestMetrics
    ) -> (router: Router<AppContext>, table: RouteTable) {
        let zones = zones
        return AppRouter(
            settings: site.settings,
            zone: { try await zones.store($0) },
            faults: FaultRenderer.pages(of: site, zones),
            metrics: metrics,
            headers: headers
        ).build(site: outside, zone: inside)
    }

    /// Pages outside zones.
    private var outside: [AppRouter.SiteRoutes] {
        let (site, zones, now) = (site, zones, now)
        var routes: [AppRouter.SiteRoutes] = [
            { site.assets.addRoutes(to: $0) },
            { Health { await zones.health() }.addRoutes(to: $0) },
            { ZoneListRoutes(site: site, zones: zones).add(to: $0) },
            { ComponentRoutes(site: site).add(to: $0) },
        ]
        if let contact = site.settings.security {
            let text = SecurityText(contact: contact, publicAddress: site.settings.publicAddress)
            routes.append { text.addRoutes(to: $0, now: now) }
        }
        return routes
    }

    /// Pages below a zone, in both languages.
    private var inside: [AppRouter.ZoneRoutes] {
        let site = site
        return [
            PlaceRoutes(site: site).add,
            SeatRoutes(site: site).add,
            RoomRoutes(site: site).add,
            StreamRoutes(site: site).add,
            ReservationRoutes(site: site).add,
            GuestsRoutes(site: site).add,
            HostRoutes(site: site).add,
            RoomRequestRoutes(site: site).add,
            PresenceRoutes(site: site).add,
            ShareRoutes(site: site).add,
            IdentityRoutes(site: site).add,
            ProfileRoutes(site: site).add,
            MyDataRoutes(site: site).add,
            OwnAddressRoutes(site: site).add,
            LeaveRoutes(site: site).add,
            MemberRoutes(site: site).add,
            EraseRoutes(site: site).add,
            InviteRoutes(site: site).add,
            WithoutAddressRoutes(site: site).add,
            RequestRoutes(site: site).add,
            ManagedPlaceRoutes(site: site).add,
            ManagedZoneRoutes(site: site).add,
            UndeliveredRoutes(site: site).add,
            DeadlineRoutes(site: site).add,
            OverdueRoutes(site: site).add,
            OpgaveRoutes(site: site).add,
            IdeaRoutes(site: site).add,
            CallRoutes(site: site).add,
            SearchRoutes(site: site).add,
            TeamRoutes(site: site).add,
            SessionRoutes(site: site).add,
            WorkFormRoutes(site: site).add,
            ProposalRoutes(site: site).add,
            BodyRoutes(site: site).add,
            MeetingRoutes(site: site).add,
            BallotRoutes(site: site).add,
            DecisionRoutes(site: site).add,
            RoundRoutes(site: site).add,
            ExecutionRoutes(site: site).add,
            OutcomeRoutes(site: site).add,
            AgendaRoutes(site: site).add,
            PaperRoutes(site: site).add,
            MailboxRoutes(site: site).add,
            TextRoutes(site: site).add,
        ]
    }
}

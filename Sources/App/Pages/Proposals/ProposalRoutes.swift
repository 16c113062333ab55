import Challenges
import HTTPTypes
import Hummingbird
import MixedZone

/// Proposals as everybody reads them.
struct ProposalRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        zone.get("voorstellen", use: list)
        zone.get("voorstellen/:id", use: show)
        zone.get("voorstellen/:id/versies/:number", use: version)
        WorksheetRoutes(site: site).add(to: zone)
        ActRoutes(site: site).add(to: zone)
        JudgingRoutes(site: site).add(to: zone)
    }

    @Sendable
    private func list(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let page = try await ProposalsPage.load(request.query, site, context)
        return site.response(page, context.language)
    }

    /// A proposal without a version is its team's alone, and is read where it is written.
    @Sendable
    private func show(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let id: Proposal.ID = try context.parameters.value("id")
        let (words, links) = (site.words(context.language), context.links)
        let (sheet, thread, follow) = try await context.store.read { db in
            let sheet = try ProposalSheet.load(id, context, db)
            let thread = sheet.proposal.thread
            return (
                sheet, try ThreadTimeline.load(thread, for: context, db),
                try FollowButton.load(
                    thread,
                    back: links.proposal(id.description),
                    words,
                    for: context,
                    db
                )
            )
        }
        guard let version = sheet.latest else {
            return .redirect(to: links.worksheet(id.description), type: .normal)
        }
        let done = request.query["gelukt"]
        let notices =
            ProposalAct(rawValue: done).map {
                [Notice(.good, words("proposal-done.\($0.rawValue)"), words: words)]
            }
        let page = try await ProposalPage.make(
            site,
            context,
            sheet,
            version,
            thread,
            follow,
            notices: notices ?? []
        )
        return site.response(page, context.language)
    }

    @Sendable
    private func version(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let sheet = try await ProposalSheet.load(context.parameters.value("id"), context)
        let number: Int = try context.parameters.value("number")
        guard let version = sheet.versions.first(where: { $0.number == number }) else {
            throw WebRefusal.missing
        }
        let wanted = Int(request.query["met"])
        let other = sheet.versions.first { $0.number == wanted && $0.number != number }
        let page = try await VersionPage.make(site, context, sheet, version, comparedWith: other)
        return site.response(page, context.language)
    }
}

import Booking
import HTTPTypes
import Hummingbird
import MixedZone

/// The host asks somebody who is inside what they work on, and writes it down for them.
struct AskingRoutes: Sendable {
    let site: Site

    @Sendable
    func ask(_ request: Request, _ context: MemberContext) async throws -> Response {
        let (desk, held) = try await HostDesk.load(of: context.parameters.value("id"), context)
        let visit = try await context.store.read { try Visit.find(held.id, $0) }
        let page = try await page(desk, held, visit?.sharing ?? .nothing, context)
        return site.response(page, context.language)
    }

    @Sendable
    func note(_ request: Request, _ context: MemberContext) async throws -> Response {
        let (desk, held) = try await HostDesk.load(of: context.parameters.value("id"), context)
        let typed = TypedSharing(try await request.form(upTo: site.settings.limits.body))
        do {
            _ = try await context.store.perform(CheckIn(held.id, sharing: typed.sharing), as: context.actor)
        } catch let invalid as InvalidFields {
            let problems = FormProblems(invalid.problems, site.words(context.language))
            let page = try await page(desk, held, typed.sharing, context, problems)
            return site.response(page, context.language, status: invalid.kind.status)
        } catch let refusal as CheckIn.Refused {
            let text = site.words(context.language).atTheDoor(refusal, place: desk.location.name)
            let error = ErrorLine(href: "#b-\(held.id)", text: text)
            let page = try await HostDayPage.make(site, context, desk, held.day, errors: [error])
            return site.response(page, context.language, status: refusal.kind.status)
        }
        return .redirect(to: address(held, context.links), type: .normal)
    }

    private func address(_ held: Reservation, _ links: Links) -> String {
        links.hostDay(held.location, held.day.description, at: held.id.description)
    }

    private func page(
        _ desk: HostDesk,
        _ held: Reservation,
        _ sharing: Sharing,
        _ context: MemberContext,
        _ problems: FormProblems = .none
    ) async throws -> SharePage {
        let guest = try await context.store.read { try HostedGuest.find(held.id, $0) }
        let words = site.words(context.language)
        let name = guest.map { words.name(of: $0) } ?? ""
        let action = context.links.asking(held.id.description)
        let draft = ShareDraft(reservation: held, place: desk.location.name, sharing: sharing, action: action)
        return try await draft.page(
            site,
            context,
            ShareDraft.Frame(
                section: .host,
                address: { $0.asking(held.id.description) },
                heading: words("share.heading-host", ["name": name]),
                back: Link(href: address(held, context.links), text: words("walk-in.back"))
            ),
            problems
        )
    }
}

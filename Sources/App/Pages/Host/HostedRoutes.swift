import Booking
import HTTPTypes
import Hummingbird
import MixedZone

/// One reservation at the host's place.
struct HostedRoutes: Sendable {
    let site: Site

    @Sendable
    func show(_ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await HostedSheet.load(context.parameters.value("id"), site, context)
        let page = try await sheet.page(
            isNew: request.query.has("nieuw"),
            isChanged: request.query.has("einde")
        )
        return site.response(page, context.language)
    }
}

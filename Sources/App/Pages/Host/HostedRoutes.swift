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
        let done = HostedChange.allCases.first { request.query.has($0.rawValue) }
        return site.response(try await sheet.page(after: done), context.language)
    }

    @Sendable
    func askToCancel(_ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await HostedSheet.load(context.parameters.value("id"), site, context)
        guard sheet.canChange else {
            return site.response(try await sheet.page(), context.language, status: .conflict)
        }
        return site.response(try await sheet.cancelPage(), context.language)
    }

    @Sendable
    func cancel(_ request: Request, _ context: MemberContext) async throws -> Response {
        let (_, held) = try await HostDesk.load(of: context.parameters.value("id"), context)
        do {
            _ = try await context.store.perform(CancelReservation(held.id), as: context.actor)
        } catch is NotChanged {
            let sheet = try await HostedSheet.load(held.id, site, context)
            return site.response(try await sheet.page(), context.language, status: .conflict)
        }
        let address = context.links.hostReservation(held.id.description)
        return .redirect(to: "\(address)?\(HostedChange.cancelled.rawValue)", type: .normal)
    }
}

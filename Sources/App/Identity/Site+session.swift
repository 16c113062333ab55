import Foundation
import HTTPTypes
import Hummingbird
import MixedZone

extension Site {
    func cookie(of zone: String) -> SessionCookie {
        SessionCookie(zone: zone, isSecure: settings.publicAddress.isSecure)
    }

    /// The visitor's network, by which attempts are counted.
    func network(of request: Request, _ context: ZoneContext) -> String {
        ClientAddress(trustedProxies: settings.trustedProxies).network(of: request, on: context.channel)
    }

    /// Leads somebody who has just signed in on, with the new session in their browser.
    ///
    /// The session that the browser had before ends.
    func welcome(
        _ token: Secret,
        to back: LocalPath?,
        _ request: Request,
        _ context: ZoneContext
    ) async throws -> Response {
        _ = try await endSession(of: request, everywhere: false, context)
        var response = onward(to: back, context)
        response.headers.append(cookie(of: context.slug).set(token.text, lifetime: Session.validity))
        return response
    }

    /// Leads somebody who is signed in to where they were going.
    func onward(to back: LocalPath?, _ context: ZoneContext) -> Response {
        var response = Response.redirect(to: back?.description ?? context.links.home, type: .normal)
        response.headers[.cacheControl] = "no-store"
        return response
    }

    /// Ends the session of the request, or all of its member's, and the streams that belong to them.
    ///
    /// - Returns: whether there was any.
    func endSession(of request: Request, everywhere: Bool, _ context: ZoneContext) async throws -> Bool {
        guard let token = cookie(of: context.slug).token(in: request) else { return false }
        let ended = try await context.store.keep(
            EndSessions(token: Secret(presented: token), everywhere: everywhere)
        )
        streams.end(sessions: ended)
        return !ended.isEmpty
    }
}

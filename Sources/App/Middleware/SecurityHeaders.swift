import HTTPTypes
import Hummingbird

/// Adds the headers that protect visitors to every reply, errors included.
///
/// Replies that were stored with the headers in them pass untouched.
struct SecurityHeaders: RouterMiddleware {
    typealias Context = AppContext

    /// The headers of a page.
    let page: HTTPFields

    /// - Parameter isSecure: whether visitors use https; then browsers are told never to use anything else.
    init(isSecure: Bool) {
        var fields = HTTPFields()
        fields[.contentSecurityPolicy] = Self.contentSecurityPolicy
        fields[.xContentTypeOptions] = "nosniff"
        fields[.frameOptions] = "DENY"
        fields[.referrerPolicy] = "same-origin"
        fields[.permissionsPolicy] = Self.permissionsPolicy
        fields[.openerPolicy] = "same-origin"
        fields[.resourcePolicy] = "same-origin"
        if isSecure { fields[.strictTransportSecurity] = "max-age=31536000; includeSubDomains" }
        page = fields
    }

    func handle(
        _ request: Request,
        context: AppContext,
        next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        guard !response.headers.contains(.xContentTypeOptions) else { return response }
        response.headers.append(contentsOf: page)
        return response
    }

    /// Everything from this site alone, nothing inline.
    static let contentSecurityPolicy = [
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:",
        "font-src 'self'", "connect-src 'self'", "manifest-src 'self'", "form-action 'self'",
        "frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'", "frame-src 'none'",
    ].joined(separator: "; ")

    private static let permissionsPolicy = [
        "accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "magnetometer",
        "microphone",
        "midi", "payment", "usb",
    ].map { "\($0)=()" }.joined(separator: ", ")
}

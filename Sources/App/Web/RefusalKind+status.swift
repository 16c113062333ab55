import HTTPTypes
import MixedZone

extension RefusalKind {
    /// The status of a page that shows such a refusal.
    var status: HTTPResponse.Status {
        switch self {
        case .invalid: .unprocessableContent
        case .signInNeeded: .unauthorized
        case .forbidden: .forbidden
        case .missing: .notFound
        case .conflict: .conflict
        case .gone: .gone
        case .tooMany: .tooManyRequests
        case .unavailable: .serviceUnavailable
        }
    }

    /// The status in the API, where wrong input is 400.
    var problemStatus: HTTPResponse.Status {
        self == .invalid ? .badRequest : status
    }
}

import HTTPTypes
import Hummingbird
import MixedZone
import NIOCore

extension Fault {
    /// What a thrown error means to the visitor.
    ///
    /// - Parameter isPage: whether they wait for a page; the API answers wrong input with 400.
    init(_ error: any Error, place: PagePlace, requestID: String, isPage: Bool) {
        let meaning = Meaning(error, isPage: isPage)
        self.init(
            status: meaning.status,
            slug: meaning.slug,
            values: (error as? any Refusal)?.values ?? [:],
            headers: meaning.headers,
            place: place,
            requestID: requestID
        )
    }
}

extension Refusal {
    /// Seconds until it may be tried again, for who tried too often: at least a minute.
    var retryAfter: String {
        let minutes = values["minutes"].flatMap(Int.init) ?? 1
        return String(max(minutes, 1) * 60)
    }
}

private struct Meaning {
    var status: HTTPResponse.Status
    var slug: String
    var headers: HTTPFields = [:]

    init(_ error: any Error, isPage: Bool) {
        switch error {
        case let refusal as WebRefusal:
            self.init(refusal)
        case let refusal as any Refusal:
            let kind = refusal.kind
            self.init(status: isPage ? kind.status : kind.problemStatus, slug: refusal.slug)
            if kind == .unavailable { headers[.retryAfter] = "30" }
            if kind == .tooMany { headers[.retryAfter] = refusal.retryAfter }
        case is NIOTooManyBytesError:
            self.init(.tooLarge)
        case let error as any HTTPResponseError:
            self.init(status: error.status, slug: Self.slug(of: error.status))
            headers = (error as? HTTPError)?.headers ?? [:]
        default:
            if StorageFailure.isOne(error) {
                self.init(status: .serviceUnavailable, slug: KernelRefusal.unavailable.slug)
                headers[.retryAfter] = "30"
            } else {
                self.init(status: .internalServerError, slug: Fault.incident)
            }
        }
    }

    private init(_ refusal: WebRefusal) {
        self.init(status: refusal.kind.status, slug: refusal.slug)
        switch refusal {
        case .wrongMethod(let allowed):
            status = .methodNotAllowed
            headers[.allow] = allowed.joined(separator: ", ")
        case .unreadableForm: status = .badRequest
        case .tooLarge: status = .contentTooLarge
        case .tooManyStreams: headers[.retryAfter] = "30"
        default: break
        }
    }

    private init(status: HTTPResponse.Status, slug: String) {
        self.status = status
        self.slug = slug
    }

    private static func slug(of status: HTTPResponse.Status) -> String {
        switch status {
        case .notFound: WebRefusal.missing.slug
        case .contentTooLarge: WebRefusal.tooLarge.slug
        case .badRequest: WebRefusal.unreadableForm.slug
        default: Fault.incident
        }
    }
}

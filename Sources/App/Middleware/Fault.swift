import HTTPTypes
import Hummingbird
import MixedZone

/// Something that ends in an error page: what the page may tell, and nothing else.
struct Fault: Sendable, Equatable {
    let status: HTTPResponse.Status
    /// The catalogue key `refusal.{slug}`; `incident` when something unexpected happened.
    let slug: String
    /// What the sentence mentions.
    let values: [String: String]
    /// Headers that belong to the status, such as `Allow`.
    let headers: HTTPFields
    /// Where it happened.
    let place: PagePlace
    /// Given to the visitor to mention; finds the lines in the log.
    let requestID: String

    /// Whether it is no refusal but an incident, which was logged.
    var isIncident: Bool { slug == Fault.incident }

    static let incident = "incident"
}

/// Makes error pages and sentences; handed in by whoever has templates and catalogues.
struct FaultRenderer: Sendable {
    /// The whole page as HTML, for whoever sent the request.
    let page: @Sendable (Fault, Request) async throws -> String
    /// One sentence for programs, in the language of the place.
    let sentence: @Sendable (Fault) -> String
    /// The address of the sign-in page that leads back to the given path.
    let signIn: @Sendable (PagePlace, _ back: LocalPath?) -> String
    /// The page that keeps what was typed until its sender has signed in.
    let keep: @Sendable (FormFields, PagePlace, Request) async throws -> String
}

import Hummingbird
import Logging
import NIOCore

/// What every request carries, whichever page it is for.
struct AppContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The visitor's connection.
    let channel: any Channel
    /// Set by ``ZoneDoor`` for addresses below `/{zone}`.
    var zone: OpenZone?

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }

    /// Names this request in logs and on error pages; says nothing about the visitor.
    var requestID: String { logger[metadataKey: "hb.request.id"]?.description ?? "none" }
}

import Hummingbird
import Logging
import NIOCore

/// What the framework alone can do: a body of a wished size behind no middleware, to measure pages against.
///
/// Listens on the port after the site's, and only when the settings say that a benchmark runs.
struct BareServer {
    private let address: ListeningAddress
    private let logger: Logger

    init(beside settings: Settings, logger: Logger) {
        address = ListeningAddress(host: settings.host, port: settings.port + 1)
        self.logger = logger
    }

    func application() -> some ApplicationProtocol {
        let router = Router()
        for size in Self.sizes {
            let body = ByteBuffer(repeating: UInt8(ascii: "x"), count: size)
            router.get("\(size)") { _, _ in
                Response(
                    status: .ok,
                    headers: [.contentType: ContentType.html],
                    body: .init(byteBuffer: body)
                )
            }
        }
        return Application(
            router: router,
            configuration: ApplicationConfiguration(address: .hostname(address.host, port: address.port)),
            logger: logger
        )
    }

    /// Bytes: every thousand up to 200,000, each an address of its own, so that nothing is computed.
    private static let sizes = stride(from: 1000, through: 200_000, by: 1000)
}

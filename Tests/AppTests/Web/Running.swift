import Hummingbird
import Logging
import ServiceLifecycle
import Testing

@testable import App

/// Runs a server on a free port for the length of a test.
enum Running {
    /// - Parameters:
    ///   - services: listed after the server, so that they are stopped first.
    ///   - test: gets the port, and the group to stop it with.
    static func server(
        _ site: WebSite,
        services: [any Service] = [],
        _ test: @escaping @Sendable (Int, WebServer) async throws -> Void
    ) async throws {
        let web = WebServer(
            address: ListeningAddress(host: "127.0.0.1", port: 0),
            limits: site.settings.limits,
            logger: .silent
        )
        let (ports, announced) = AsyncStream.makeStream(of: Int.self)
        let application = web.application(try site.build().router) { announced.yield($0) }
        let group = ServiceGroup(services: [application] + services, logger: .silent)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            let port = try #require(await ports.first { _ in true })
            do {
                try await test(port, web)
            } catch {
                await group.triggerGracefulShutdown()
                throw error
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }
}

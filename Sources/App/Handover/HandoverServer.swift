import Foundation
import Logging
import MixedZone
import NIOCore
import NIOPosix
import ServiceLifecycle
import Synchronization

/// Takes commands from calls on the command line for the zones that this process holds, over `mixedzone.sock`.
///
/// One command a connection, at most eight connections at a time, ten seconds to say what is wanted. Runs until
/// shutdown; without a socket the server works on, and calls find the zones locked.
struct HandoverServer: Service {
    let zones: Zones
    let logger: Logger

    static let mostAtOnce = 8
    private static let patience = Duration.seconds(10)

    func run() async throws {
        do {
            try await listen()
        } catch {
            logger.error(
                "command socket cannot be used",
                metadata: ["error": .string(String(String(describing: error).prefix(300)))]
            )
        }
        try? await gracefulShutdown()
    }

    private func listen() async throws {
        let server = try await bind()
        defer { try? FileManager.default.removeItem(atPath: zones.folder.socket) }
        let open = OpenCalls()
        try await server.executeThenClose { connections in
            try await withThrowingDiscardingTaskGroup { group in
                for try await connection in connections.cancelOnGracefulShutdown() {
                    let isFree = open.begin() <= Self.mostAtOnce
                    group.addTask {
                        await serve(connection, isFree: isFree)
                        open.end()
                    }
                }
            }
        }
    }

    /// The socket is made in a folder of its own and moved, so that at no moment anybody else may use it.
    private func bind() async throws -> NIOAsyncChannel<HandoverLine.Connection, Never> {
        let files = FileManager.default
        let nursery = zones.folder.path + "/.\(UInt32.random(in: .min ... .max))"
        try files.createDirectory(
            atPath: nursery,
            withIntermediateDirectories: false,
            attributes: [.posixPermissions: 0o700]
        )
        defer { try? files.removeItem(atPath: nursery) }
        let server = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .bind(unixDomainSocketPath: nursery + "/s", childChannelInitializer: HandoverLine.wrap)
        try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: nursery + "/s")
        guard rename(nursery + "/s", zones.folder.socket) == 0 else { throw CocoaError(.fileWriteUnknown) }
        return server
    }

    private func serve(_ connection: HandoverLine.Connection, isFree: Bool) async {
        try? await connection.executeThenClose { inbound, outbound in
            guard isFree else {
                return try await HandoverLine.write(HandedReply.busy, to: outbound)
            }
            let timer = Task {
                try await Task.sleep(for: Self.patience)
                try await connection.channel.close()
            }
            defer { timer.cancel() }
            let command = try await HandoverLine.read(HandedCommand.self, from: inbound)
            timer.cancel()
            try await HandoverLine.write(await reply(to: command), to: outbound)
        }
    }

    private func reply(to handed: HandedCommand) async -> HandedReply {
        do {
            guard let store = try await zones.store(handed.zone) else { throw KernelRefusal.missing }
            guard let type = store.commands.named(handed.command) else {
                throw KernelRefusal.unlistedCommand(handed.command)
            }
            guard type.version == handed.version else {
                return HandedReply(failure: "the running server is of another release")
            }
            return try await perform(type, handed.payload, store)
        } catch let refusal as any Refusal {
            return HandedReply(refusal: HandedRefusal(refusal))
        } catch is DecodingError {
            return HandedReply(failure: "the command cannot be read")
        } catch {
            logger.error(
                "handed command failed",
                metadata: [
                    "command": .string(handed.command),
                    "error.type": .string(String(reflecting: Swift.type(of: error))),
                ]
            )
            return HandedReply(failure: "the server failed; its log says more")
        }
    }

    private func perform<C: Command>(
        _ type: C.Type,
        _ payload: String,
        _ store: Store
    ) async throws -> HandedReply {
        let command = try JSONDecoder().decode(type, from: Data(payload.utf8))
        return try .output(await store.perform(command, as: .atCommandLine))
    }
}

/// How many calls are being answered.
private final class OpenCalls: Sendable {
    private let count = Mutex(0)

    /// Counts one more, and returns how many there are.
    func begin() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }

    func end() {
        count.withLock { $0 -= 1 }
    }
}

import Foundation
import MixedZone
import NIOCore
import NIOPosix

/// Hands a command to the server of the same data folder.
struct HandoverClient: Sendable {
    let folder: DataFolder

    /// What the server answers; nil when no server listens.
    ///
    /// Throws ``HandoverFailure`` when the server goes away before it answers.
    func send(_ command: HandedCommand) async throws -> HandedReply? {
        guard FileManager.default.fileExists(atPath: folder.socket) else { return nil }
        guard let connection = try? await connect() else { return nil }
        do {
            return try await connection.executeThenClose { inbound, outbound in
                try await HandoverLine.write(command, to: outbound)
                return try await HandoverLine.read(HandedReply.self, from: inbound)
            }
        } catch {
            throw HandoverFailure(
                reason: "the server did not answer; whether it did what was asked is not known"
            )
        }
    }

    private func connect() async throws -> HandoverLine.Connection {
        try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(unixDomainSocketPath: folder.socket, channelInitializer: HandoverLine.wrap)
    }
}

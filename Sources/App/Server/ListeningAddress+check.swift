import Foundation
import NIOCore
import NIOPosix

extension ListeningAddress {
    /// Tries the address once, before anything is started that would have to be stopped again.
    ///
    /// Throws ``CommandFailure`` when it is in use, not of this machine or not allowed.
    func check() async throws {
        do {
            let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .bind(host: host, port: port).get()
            try await channel.close()
        } catch {
            let reason =
                switch (error as? IOError)?.errnoCode {
                case EADDRINUSE: "is in use by another program"
                case EADDRNOTAVAIL: "is not an address of this machine"
                case EACCES: "may not be used by this user"
                default: "cannot be listened on"
                }
            throw CommandFailure(.unavailable, "\(host) port \(port) \(reason)")
        }
    }
}

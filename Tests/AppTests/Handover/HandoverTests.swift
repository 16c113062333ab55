import Foundation
import MixedZone
import NIOCore
import NIOPosix
import ServiceLifecycle
import Support
import Testing

@testable import App

@Suite struct `Handing a command over` {
    private let data: ZoneFolder
    private let zones: Zones

    init() throws {
        data = try ZoneFolder()
        zones = try data.zones()
    }

    private var sender: CommandSender { CommandSender(folder: data.folder, modules: ZoneModules.all) }

    private func invitation(
        _ name: String = "Anna Adema",
        email: String = "anna@voorbeeld.test"
    ) -> InviteMember {
        InviteMember(email: email, name: name, language: "nl", role: .administrator)
    }

    private func serving(_ body: () async throws -> Void) async throws {
        let group = ServiceGroup(services: [HandoverServer(zones: zones, logger: .silent)], logger: .silent)
        async let ended: Void = group.run()
        let socket = data.folder.socket
        #expect(await happens { FileManager.default.fileExists(atPath: socket) })
        try await body()
        await group.triggerGracefulShutdown()
        try await ended
        #expect(!FileManager.default.fileExists(atPath: socket))
    }

    @Test func `without a server the zone is opened for it`() async throws {
        try await data.add("aalst")
        let id = try await sender.perform(invitation(), in: "aalst")
        let store = try #require(try await zones.store("aalst"))
        #expect(try await store.read { db in try Member.find(id, db) }?.name == "Anna Adema")
    }

    @Test func `with a server the one that holds the zone carries it out`() async throws {
        try await data.add("aalst")
        let store = try #require(try await zones.store("aalst"))
        try await serving {
            let before = store.revision
            let id = try await sender.perform(invitation(), in: "aalst")
            #expect(store.revision == before + 1)
            #expect(try await store.read { db in try Member.find(id, db) }?.name == "Anna Adema")
        }
    }

    @Test func `a refusal comes back as it was given`() async throws {
        try await data.add("aalst")
        try await serving {
            let id = try await sender.perform(invitation(), in: "aalst")
            let again = await #expect(throws: HandedRefusal.self) {
                try await sender.perform(invitation(), in: "aalst")
            }
            #expect(again?.kind == .conflict && again?.slug == "address-in-use")
            let invalid = await #expect(throws: HandedRefusal.self) {
                try await sender.perform(invitation("", email: "nowhere"), in: "aalst")
            }
            #expect(invalid?.fields.map(\.field) == ["email", "name"])
            let grant = try await sender.perform(
                GrantRole(member: id, role: .host, scope: .zone),
                in: "aalst"
            )
            #expect(try await sender.perform(RevokeRole(grant: grant), in: "aalst") == Done())
        }
    }

    @Test func `the socket is for its owner only`() async throws {
        try await serving {
            let attributes = try FileManager.default.attributesOfItem(atPath: data.folder.socket)
            #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        }
    }

    @Test func `a zone that is missing is said to be`() async throws {
        await #expect(throws: ZoneFile.Problem.self) { try await sender.perform(invitation(), in: "nowhere") }
    }

    @Test(arguments: [
        #"{"zone":"aalst","command":"drop-everything","version":1,"payload":"{}"}"#,
        #"{"zone":"aalst","command":"invite-member","version":2,"payload":"{}"}"#,
        #"{"zone":"aalst","command":"invite-member","version":1,"payload":"{}"}"#,
        #"{"zone":"../aalst","command":"invite-member","version":1,"payload":"{}"}"#,
    ])
    func `what cannot be carried out is answered and changes nothing`(_ line: String) async throws {
        try await data.add("aalst")
        let store = try #require(try await zones.store("aalst"))
        let before = store.revision
        try await serving {
            let reply = try #require(try await ask(line + "\n"))
            #expect(reply.output == nil)
            #expect(reply.refusal != nil || reply.failure != nil)
        }
        #expect(store.revision == before)
    }

    @Test(arguments: ["nonsense\n", "\n", ""])
    func `nonsense ends the connection and nothing else`(_ line: String) async throws {
        try await data.add("aalst")
        try await serving {
            let text = line.isEmpty ? String(repeating: "x", count: HandoverLine.longest + 1) : line
            #expect(try await ask(text) == nil)
            _ = try await sender.perform(invitation(), in: "aalst")
        }
    }

    @Test func `many calls at once are all carried out or told that it is busy`() async throws {
        try await data.add("aalst")
        try await serving {
            let done = await withTaskGroup(of: Bool.self) { group in
                for number in 0..<30 {
                    group.addTask {
                        let command = invitation("Lid \(number)", email: "lid\(number)@voorbeeld.test")
                        return (try? await sender.perform(command, in: "aalst")) != nil
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(done == 30)
        }
    }

    /// Sends raw bytes; nil when the server closes without an answer.
    private func ask(_ text: String) async throws -> HandedReply? {
        let connection = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(unixDomainSocketPath: data.folder.socket, channelInitializer: HandoverLine.wrap)
        return try? await connection.executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(string: text))
            return try await HandoverLine.read(HandedReply.self, from: inbound)
        }
    }
}

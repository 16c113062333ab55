import ArgumentParser
import Foundation
import Logging
import Testing

@testable import App

@Suite struct `The settings` {
    @Test func `have a default each`() async throws {
        let settings = try await read([])
        #expect(settings.host == "127.0.0.1" && settings.port == 8080)
        #expect(settings.publicAddress == .local(port: 8080))
        #expect(settings.mail == .sendmail("/usr/sbin/sendmail"))
        #expect(settings.sender == nil)
        #expect(settings.metrics == nil && settings.security == nil && settings.resources == nil)
        #expect(settings.limits == Limits())
        #expect(!settings.isDemo && !settings.isBench)
        #expect(settings.logLevel == .info)
    }

    @Test func `are taken from options before the environment before the file`() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).json")
        try #"{"http": {"port": 1, "host": "::1"}, "limits": {"body": 2048}, "log": {"level": "debug"}}"#
            .write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        let settings = try await read(
            ["--port", "3", "--config", file.path],
            ["MIXEDZONE_HTTP_PORT": "2", "MIXEDZONE_LOG_LEVEL": "error"]
        )
        #expect(settings.port == 3)
        #expect(settings.logLevel == .error)
        #expect(settings.host == "::1")
        #expect(settings.limits.body == 2048)
    }

    @Test(arguments: [
        (["--mail-from", "een@example.nl"], ["MIXEDZONE_MAIL_FROM": "twee@example.nl"], "een@example.nl"),
        ([], ["MIXEDZONE_MAIL_FROM": "twee@example.nl"], "twee@example.nl"),
        ([], [:], "drie@example.nl"),
    ])
    func `name the address that letters come from`(
        options: [String],
        environment: [String: String],
        sender: String
    ) async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).json")
        try #"{"mail": {"from": "drie@example.nl"}}"#.write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        let settings = try await read(options + ["--config", file.path], environment)
        #expect(settings.sender == sender)
    }

    @Test func `in the example that is packaged can be read`() async throws {
        let file = URL(filePath: #filePath).appending(path: "../../../../packaging/mixedzone.json")
            .standardized
        let settings = try await read(["--config", file.path])
        #expect(settings.sender == "noreply@werk.example.nl")
    }

    @Test func `read lists and addresses`() async throws {
        let settings = try await read(
            [],
            [
                "MIXEDZONE_HTTP_TRUSTED_PROXIES": "10.0.0.0/8,127.0.0.1",
                "MIXEDZONE_HTTP_PUBLIC_ADDRESS": "https://werk.example.nl",
                "MIXEDZONE_METRICS_PORT": "9100",
                "MIXEDZONE_SECURITY_CONTACT": "mailto:veilig@example.nl",
            ]
        )
        let networks = ["10.0.0.0/8", "127.0.0.1"].compactMap(IPNetwork.init)
        #expect(settings.trustedProxies == TrustedProxies(networks))
        #expect(settings.publicAddress.isSecure)
        #expect(settings.metrics == ListeningAddress(host: "127.0.0.1", port: 9100))
        #expect(settings.security == SecurityContact(contact: "mailto:veilig@example.nl", policy: ""))
    }

    @Test(arguments: [
        ("HTTP_PORT", "80a80", "http.port is not a whole number"),
        ("HTTP_PORT", "70000", "http.port is not between 0 and 65535"),
        ("DEMO", "misschien", "demo is neither true nor false"),
        (
            "HTTP_PUBLIC_ADDRESS", "werk.example.nl",
            "http.publicAddress is not an address such as https://werk.example.nl"
        ),
        (
            "HTTP_PUBLIC_ADDRESS", "http://werk.example.nl",
            "http.publicAddress must start with https:// unless it is this machine"
        ),
        ("HTTP_TRUSTED_PROXIES", "proxy", "http.trustedProxies holds no address or network: proxy"),
        ("LOG_LEVEL", "luid", "log.level is none of trace, debug, info, notice, warning, error, critical"),
        ("LIMITS_BODY", "1", "limits.body is not between 1024 and 10485760"),
        ("SECURITY_CONTACT", "veilig@example.nl", "security.contact must start with mailto: or https://"),
        ("MAIL_FROM", "noreply", "mail.from is not an address such as noreply@example.nl"),
        ("MAIL_FROM", "a@b.nl\nBcc: c@d.nl", "mail.from is not an address such as noreply@example.nl"),
        ("DATA_FOLDER", "", "data.folder is empty"),
        ("CONFIG", "/nowhere.json", "config cannot be read: /nowhere.json"),
    ])
    func `that are wrong refuse the start by name`(key: String, value: String, message: String) async {
        await #expect(throws: WrongSetting.self) { try await read([], ["MIXEDZONE_" + key: value]) }
        do {
            _ = try await read([], ["MIXEDZONE_" + key: value])
        } catch {
            #expect("\(error)" == message)
        }
    }

    @Test func `that nobody knows refuse the start, with those that are known`() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).json")
        try #"{"http": {"prot": 1}}"#.write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        for (options, environment, name) in [
            ([], ["MIXEDZONE_HTPP_PORT": "1"], "MIXEDZONE_HTPP_PORT"),
            (["--config", file.path], [:], "http.prot"),
        ] as [([String], [String: String], String)] {
            do {
                _ = try await read(options, environment)
                Issue.record("\(name) was accepted")
            } catch let wrong as WrongSetting {
                #expect(wrong.key == name)
                #expect(wrong.reason.contains("HTTP_PORT") || wrong.reason.contains("http.port"))
            }
        }
    }

    @Test(arguments: ["{\"http\": ", "[]", ""]) func `in a file that is no JSON object name the file`(
        text: String
    ) async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).json")
        try text.write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        do {
            _ = try await read(["--config", file.path])
            Issue.record("it was accepted")
        } catch let wrong as WrongSetting {
            #expect(wrong.key == "config" && wrong.reason.contains(file.path))
        }
    }

    @Test func `allow a demonstration on this machine alone`() async throws {
        let settings = try await read(["--demo", "--data", "d"])
        #expect(settings.isDemo && settings.mail == .folder("d/mail"))
        await #expect(throws: WrongSetting.self) { try await read(["--demo", "--host", "0.0.0.0"]) }
        await #expect(throws: WrongSetting.self) {
            try await read(["--demo", "--public-address", "https://werk.example.nl"])
        }
        await #expect(throws: WrongSetting.self) {
            try await read(["--demo"], ["MIXEDZONE_MAIL_SENDMAIL": "/usr/sbin/sendmail"])
        }
    }

    private func read(_ options: [String], _ environment: [String: String] = [:]) async throws -> Settings {
        try await Settings.read(try SettingsOptions.parse(options), environment: environment)
    }
}

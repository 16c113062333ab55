import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Metrics
import Testing

@testable import App

@Suite struct `Measurements` {
    @Test func `are written as Prometheus reads them`() async {
        let registry = PrometheusRegistry()
        registry.makeCounter(label: "mails.sent", dimensions: [("zone", "a\"b\\c\nd")]).increment(by: 3)
        registry.makeMeter(label: "open", dimensions: []).set(Int64(2))
        registry.makeTimer(label: "page", dimensions: []).recordNanoseconds(3_000_000)
        registry.makeTimer(label: "page", dimensions: []).recordNanoseconds(20_000_000_000)
        registry.collect { [.init("streams", [("zone", "haarlem")], 4)] }
        let lines = await registry.text().split(separator: "\n").map(String.init)
        #expect(lines.contains("# TYPE mails_sent_total counter"))
        #expect(lines.contains(#"mails_sent_total{zone="a\"b\\c\nd"} 3"#))
        #expect(lines.contains("open 2.0"))
        #expect(lines.contains("# TYPE page_seconds histogram"))
        #expect(lines.contains(#"page_seconds_bucket{le="0.0025"} 0"#))
        #expect(lines.contains(#"page_seconds_bucket{le="0.005"} 1"#))
        #expect(lines.contains(#"page_seconds_bucket{le="+Inf"} 2"#))
        #expect(lines.contains("page_seconds_count 2"))
        #expect(lines.contains(#"streams{zone="haarlem"} 4.0"#))
        #expect(lines.count { $0 == "# TYPE page_seconds histogram" } == 1)
    }

    @Test func `with one name under two types count once`() async {
        let registry = PrometheusRegistry()
        registry.makeMeter(label: "x", dimensions: []).set(Int64(1))
        registry.makeRecorder(label: "x", dimensions: [], aggregate: true).record(Int64(1))
        #expect(await registry.text() == "# TYPE x gauge\nx 1.0\n")
    }

    @Test func `are served on a port of their own`() async throws {
        let registry = PrometheusRegistry()
        registry.makeCounter(label: "x", dimensions: []).increment(by: 1)
        let address = ListeningAddress(host: "127.0.0.1", port: 0)
        let server = MetricsServer(address: address, registry: registry, logger: .silent)
        try await server.application().test(.live) { client in
            try await client.execute(uri: "/metrics", method: .get) {
                #expect($0.text == "# TYPE x_total counter\nx_total 1\n")
                #expect($0.headers[.contentType] == "text/plain; version=0.0.4; charset=utf-8")
            }
            try await client.execute(uri: "/", method: .get) { #expect($0.status == .notFound) }
        }
    }

    @Test func `of the process are there`() throws {
        let samples = ProcessFigures.samples()
        let memory = try #require(samples.first { $0.name == "process_resident_memory_bytes" })
        #expect(memory.value > 1_000_000)
        #expect(samples.contains { $0.name == "process_open_fds" && $0.value > 2 })
    }
}

import Testing

@testable import App

@Suite struct `Networks of visitors` {
    @Test(arguments: [
        ("203.0.113.7", "203.0.113.7"), ("::ffff:203.0.113.7", "203.0.113.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"), ("::1", "0:0:0:0::/64"),
    ])
    func `are counted by address or by household`(address: String, network: String) {
        #expect(IPAddress(address)?.network == network)
    }

    @Test(arguments: [
        ("10.0.0.0/8", "10.255.0.1", true), ("10.0.0.0/8", "11.0.0.1", false), ("10.1.2.3", "10.1.2.3", true),
        ("10.1.2.3", "10.1.2.4", false), ("192.168.4.0/22", "192.168.7.255", true),
        ("192.168.4.0/22", "192.168.8.0", false), ("2001:db8::/32", "2001:db8:ffff::1", true),
        ("2001:db8::/32", "2001:db9::1", false), ("0.0.0.0/0", "8.8.8.8", true), ("0.0.0.0/0", "::1", false),
    ])
    func `hold the addresses of their range`(network: String, address: String, holds: Bool) throws {
        let network = try #require(IPNetwork(network))
        #expect(network.contains(try #require(IPAddress(address))) == holds)
    }

    @Test(arguments: ["", "10.0.0.0/33", "10.0.0.0/-1", "x", "10.0.0.0/8/8", "::/129"])
    func `of another form are none`(text: String) {
        #expect(IPNetwork(text) == nil)
    }

    @Test(arguments: [
        ("10.0.0.1", nil, "10.0.0.1"),
        ("10.0.0.1", "203.0.113.7", "203.0.113.7"),
        ("10.0.0.1", "1.1.1.1, 203.0.113.7", "203.0.113.7"),
        ("10.0.0.1", "203.0.113.7, 10.0.0.2", "203.0.113.7"),
        ("10.0.0.1", "nonsense", "10.0.0.1"),
        ("198.51.100.1", "203.0.113.7", "198.51.100.1"),
    ])
    func `behind trusted proxies alone are believed`(peer: String, forwarded: String?, client: String) throws
    {
        let proxies = TrustedProxies([try #require(IPNetwork("10.0.0.0/8"))])
        let found = proxies.client(peer: try #require(IPAddress(peer)), forwarded: forwarded)
        #expect(found == IPAddress(client))
    }
}

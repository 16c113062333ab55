/// The networks whose `X-Forwarded-For` is believed.
struct TrustedProxies: Sendable, Equatable {
    private let networks: [IPNetwork]

    init(_ networks: [IPNetwork]) {
        self.networks = networks
    }

    var isEmpty: Bool { networks.isEmpty }

    func trusts(_ address: IPAddress) -> Bool {
        networks.contains { $0.contains(address) }
    }

    /// Who really asked: the nearest address on the road that is not a trusted proxy.
    ///
    /// - Parameters:
    ///   - peer: the other end of the connection.
    ///   - forwarded: the value of `X-Forwarded-For`, in which every proxy appends whom it heard.
    func client(peer: IPAddress, forwarded: String?) -> IPAddress {
        var nearest = peer
        guard !networks.isEmpty, let forwarded else { return nearest }
        for hop in forwarded.split(separator: ",").reversed() {
            guard trusts(nearest), let address = IPAddress(hop.trimming(" ")) else { return nearest }
            nearest = address
        }
        return nearest
    }
}

extension Substring {
    /// Without the given character at either end.
    fileprivate func trimming(_ character: Character) -> String {
        var text = self
        while text.first == character { text.removeFirst() }
        while text.last == character { text.removeLast() }
        return String(text)
    }
}

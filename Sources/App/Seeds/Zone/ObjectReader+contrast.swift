import Foundation
import MixedZone

extension ObjectReader {
    /// Notes a problem for each ground from which the colour does not stand out.
    func checkContrast(of key: String, _ colour: String, on grounds: [String: String]) {
        for (name, ground) in grounds.sorted(by: { $0.key < $1.key }) {
            guard let ratio = Contrast.ratio(colour, ground), ratio < Contrast.least else { continue }
            let shown = String(format: "%.1f", (ratio * 10).rounded(.down) / 10)
            problem(key, "contrast with \(name) is \(shown), at least \(Contrast.least) is needed")
        }
    }
}

import Foundation
import MixedZone

/// How different two colours look: their distance in Oklab, from 0 for one colour to 1 for black and white.
enum ColourDistance {
    /// Nearer than this two colours are easily taken for each other.
    static let least = 0.05

    /// Nil when one of them is not `#rrggbb`.
    static func between(_ first: String, _ second: String) -> Double? {
        guard let one = oklab(first), let other = oklab(second) else { return nil }
        return zip(one, other).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
    }

    private static func oklab(_ colour: String) -> [Double]? {
        guard let rgb = Contrast.channels(colour) else { return nil }
        let cones = product(
            [
                [0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
                [0.0883024619, 0.2817188376, 0.6299787005],
            ],
            rgb
        ).map { cbrt($0) }
        return product(
            [
                [0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
                [0.0259040371, 0.7827717662, -0.8086757660],
            ],
            cones
        )
    }

    private static func product(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
        matrix.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
    }
}

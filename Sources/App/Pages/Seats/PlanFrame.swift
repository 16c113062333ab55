/// The view box of a plan with a margin around it, never narrower than ten metres so that a small room keeps
/// the scale of a large one.
///
/// On a narrow screen a metre is at least 28 pixels, so that every seat can be hit.
struct PlanFrame: Sendable {
    let viewBox: String
    /// The least width in pixels.
    let width: Int
    let height: Int

    /// - Parameters:
    ///   - width: the extent of the floor in centimetres, from its left edge at 0.
    ///   - depth: the same from its upper edge.
    init(width: Int, depth: Int) {
        let margin = 20
        let extent = max(width, 1_000) + 2 * margin
        let left = (width - extent) / 2
        let height = depth + 2 * margin
        self.viewBox = "\(left) \(-margin) \(extent) \(height)"
        self.width = extent * 28 / 100
        self.height = height * 28 / 100
    }
}

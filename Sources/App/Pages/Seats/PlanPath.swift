/// A line on the plan in the `d` notation of SVG, in centimetres on the floor.
struct PlanPath: Sendable {
    let d: String
}

/// A room's outline, from which its walls and what opens in them are drawn.
struct PlanRoom: Sendable {
    let x: Int
    let y: Int
    let width: Int
    let depth: Int

    enum Wall: String, Sendable {
        case north, east, south, west
    }

    var outline: PlanPath {
        PlanPath(d: "M\(x) \(y)h\(width)v\(depth)h\(-width)z")
    }

    /// A window from one point of a wall to another, counted from the room's left or upper corner.
    func window(in wall: Wall, from: Int, to: Int) -> PlanPath {
        let (start, end) = ends(in: wall, from: from, to: to)
        return PlanPath(d: "M\(start.x) \(start.y)L\(end.x) \(end.y)")
    }

    /// The gap of a door, and its leaves with their swing into the room; a wide door has two.
    func door(in wall: Wall, from: Int, to: Int) -> PlanDoor {
        let gap = window(in: wall, from: from, to: to)
        guard to - from > 130 else {
            return PlanDoor(gap: gap.d, swing: leaf(in: wall, hinge: from, end: to))
        }
        let middle = (from + to) / 2
        let leaves = leaf(in: wall, hinge: from, end: middle) + leaf(in: wall, hinge: to, end: middle)
        return PlanDoor(gap: gap.d, swing: leaves)
    }

    /// A quarter circle from the open leaf, which stands square to the wall, to where it shuts.
    private func leaf(in wall: Wall, hinge: Int, end: Int) -> String {
        let (post, shut) = ends(in: wall, from: hinge, to: end)
        let length = abs(end - hinge)
        let inward: (x: Int, y: Int) =
            switch wall {
            case .north: (0, length)
            case .south: (0, -length)
            case .west: (length, 0)
            case .east: (-length, 0)
            }
        let isForward = end > hinge
        let sweep = (wall == .north || wall == .east) != isForward ? 1 : 0
        let open = (x: post.x + inward.x, y: post.y + inward.y)
        return "M\(post.x) \(post.y)L\(open.x) \(open.y)A\(length) \(length) 0 0\(sweep) \(shut.x) \(shut.y)"
    }

    private func ends(in wall: Wall, from: Int, to: Int) -> (start: (x: Int, y: Int), end: (x: Int, y: Int)) {
        switch wall {
        case .north: ((x + from, y), (x + to, y))
        case .south: ((x + from, y + depth), (x + to, y + depth))
        case .west: ((x, y + from), (x, y + to))
        case .east: ((x + width, y + from), (x + width, y + to))
        }
    }
}

/// A door on the plan: the gap in the wall, and the leaves as they open.
struct PlanDoor: Sendable {
    let gap: String
    let swing: String
}

/// What a stream shows: everybody with the same key gets the same bytes, rendered once.
struct StreamKey: Hashable, Sendable {
    let zone: String
    /// The name of the kernel's topic whose changes are shown.
    let topic: String
    /// Which view of it, such as language, location, day and part; validated by the route.
    let view: String
}

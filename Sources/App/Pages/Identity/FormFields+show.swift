/// A page without an address of its own is asked for in the other language by a form that changes nothing.
extension HiddenField {
    static let showOnly = HiddenField(name: "toon", value: "on")
}

extension FormFields {
    var isShowOnly: Bool { isOn("toon") }
}

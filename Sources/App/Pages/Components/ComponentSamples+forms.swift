extension ComponentSamples {
    var fields: [Field] {
        [
            Field(id: "p-veld-1", name: "a", label: words("profile.name"), value: "Anna de Wit"),
            Field(
                id: "p-veld-2",
                name: "b",
                label: words("profile.helps-with"),
                isOptional: true,
                hint: words("profile.helps-with-hint"),
                value: words("sample.helps"),
                isLong: true
            ),
            Field(
                id: "p-veld-3",
                name: "c",
                label: words("sign-in.email"),
                hint: words("sign-in.mail-hint"),
                value: "anna@voorbeeld",
                error: words("sample.error"),
                type: "email",
                inputmode: "email"
            ),
            Field(
                id: "p-veld-4",
                name: "d",
                label: words("code.label"),
                hint: words("code.hint"),
                inputmode: "numeric",
                maxLength: 12,
                isShort: true
            ),
        ]
    }

    var radio: ChoiceField {
        ChoiceField(
            id: "p-rol",
            name: "rol",
            legend: words("start.role"),
            choices: ["entrepreneur", "freelancer", "resident"].map { role in
                Choice(
                    id: "p-rol-\(role)",
                    name: "rol",
                    value: role,
                    label: words("role.\(role)"),
                    isChecked: role == "freelancer"
                )
            }
        )
    }

    var list: ChoiceField {
        ChoiceField(
            id: "p-deel",
            name: "deel",
            legend: words("walk-in.part"),
            choices: ["morning", "afternoon", "day"].map { part in
                Choice(id: "p-deel-\(part)", name: "deel", value: part, label: words("part.\(part)"))
            }
        )
    }

    var checks: [Choice] {
        [
            Choice(
                id: "p-zicht",
                name: "zicht",
                value: "ja",
                label: words("profile.visible"),
                hint: words("profile.visible-hint"),
                isChecked: true
            ),
            Choice(
                id: "p-leeftijd",
                name: "leeftijd",
                value: "ja",
                label: words("start.age"),
                error: words("sample.age-error")
            ),
        ]
    }

    var consents: [ConsentLine] {
        [
            ConsentLine(
                choice: Choice(
                    id: "p-toestemming",
                    name: "doel",
                    value: "presence",
                    label: words("consent.presence"),
                    hint: words("consent.presence.about"),
                    isChecked: true
                ),
                version: words("consent.version", ["version": "1", "date": day])
            )
        ]
    }
}

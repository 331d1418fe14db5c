//! Types by their names.

use serde_json::Value;

use super::element::Element;
use super::temporal::{Shape, Temporal};
use super::world::World;

const SYSTEM: [&str; 10] =
    ["Any", "Boolean", "String", "Integer", "Long", "Decimal", "Date", "DateTime", "Time", "Quantity"];
const PRIMITIVE: [&str; 21] = [
    "boolean",
    "integer",
    "integer64",
    "positiveInt",
    "unsignedInt",
    "decimal",
    "string",
    "code",
    "uri",
    "url",
    "canonical",
    "id",
    "oid",
    "uuid",
    "markdown",
    "base64Binary",
    "xhtml",
    "date",
    "dateTime",
    "instant",
    "time",
];

/// Whether there can be a type of this name. FHIR has new resources with every version: a capital is enough.
pub(super) fn known(name: &str) -> bool {
    if let Some(name) = name.strip_prefix("System.") {
        return SYSTEM.contains(&name);
    }
    let name = name.strip_prefix("FHIR.").unwrap_or(name);
    PRIMITIVE.contains(&name) || name.starts_with(|one: char| one.is_ascii_uppercase())
}

/// Whether an element is of a type. The strings of FHIR (code, uri, …) are not told apart, nor are its whole numbers.
pub(super) fn is<'a>(element: &Element<'a>, name: &str, world: &dyn World<'a>) -> bool {
    let bare = name.strip_prefix("System.").or(name.strip_prefix("FHIR.")).unwrap_or(name);
    match element {
        Element::Boolean(_) => matches!(bare, "Boolean" | "boolean"),
        Element::Integer(_) => {
            matches!(bare, "Integer" | "Long" | "integer" | "integer64" | "positiveInt" | "unsignedInt")
        }
        Element::Decimal(_) => matches!(bare, "Decimal" | "decimal"),
        Element::String(_) => {
            bare == "String"
                || PRIMITIVE.contains(&bare)
                    && !matches!(
                        bare,
                        "boolean"
                            | "integer"
                            | "integer64"
                            | "positiveInt"
                            | "unsignedInt"
                            | "decimal"
                            | "date"
                            | "dateTime"
                            | "instant"
                            | "time"
                    )
        }
        Element::Temporal(Temporal { shape, .. }) => match shape {
            Shape::Date => matches!(bare, "Date" | "date"),
            Shape::DateTime => matches!(bare, "DateTime" | "dateTime" | "instant"),
            Shape::Time => matches!(bare, "Time" | "time"),
        },
        Element::Quantity(_) => is_quantity(bare),
        Element::Json(value, known) => !name.starts_with("System.") && is_object(value, known, bare),
        Element::Live(node) => {
            let own = world.type_name(*node);
            own == bare
                || match bare {
                    "Element" => own.contains('.'),
                    "BackboneElement" => own.contains('.'),
                    "Resource" | "DomainResource" => !own.contains('.'),
                    _ => false,
                }
        }
    }
}

fn is_quantity(name: &str) -> bool {
    matches!(name, "Quantity" | "SimpleQuantity" | "Age" | "Count" | "Distance" | "Duration")
}

fn is_object(value: &Value, known: &str, name: &str) -> bool {
    if let Some(resource) = value.get("resourceType").and_then(Value::as_str) {
        return resource == name
            || name == "Resource"
            || name == "DomainResource" && !matches!(resource, "Bundle" | "Parameters" | "Binary");
    }
    if !known.is_empty() {
        return known == name || name == "Element" || known == "Quantity" && is_quantity(name);
    }
    let has = |member: &str| value.get(member).is_some();
    match name {
        "Element" => true,
        "Coding" => (has("code") || has("display")) && !has("value") && !has("coding"),
        "CodeableConcept" => has("coding"),
        "Reference" => has("reference"),
        "Extension" => has("url"),
        "Quantity" => super::json::looks_like_quantity(value),
        _ => false,
    }
}

//! The extensions this engine knows of, and what it does with each.

/// What is done with an extension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Known {
    /// Read where it stands.
    Read,
    /// May change answers or scores, and does nothing here.
    Unsupported,
    /// Changes only how it is drawn, or belongs to another task than asking.
    Ignored,
    /// Says something about the file itself.
    Silent,
}

const CORE: &str = "http://hl7.org/fhir/StructureDefinition/";
const SDC: &str = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";

/// The short name of an extension, without the base that goes before it.
pub(super) fn short(url: &str) -> &str {
    url.strip_prefix(SDC).or_else(|| url.strip_prefix(CORE)).unwrap_or(url)
}

pub(super) fn known(url: &str) -> Known {
    const READ: [&str; 49] = [
        "answerExpression",
        "answerOptionsToggleExpression",
        "calculatedExpression",
        "cqf-calculatedValue",
        "cqf-expression",
        "enableWhenExpression",
        "entryMode",
        "initialExpression",
        "itemAnswerMedia",
        "itemMedia",
        "itemWeight",
        "maxDecimalPlaces",
        "maxQuantity",
        "maxValue",
        "minLength",
        "minQuantity",
        "minValue",
        "observationExtract",
        "openLabel",
        "optionExclusive",
        "optionPrefix",
        "ordinalValue",
        "questionnaire-constraint",
        "questionnaire-hidden",
        "questionnaire-itemControl",
        "questionnaire-maxOccurs",
        "questionnaire-minOccurs",
        "questionnaire-optionExclusive",
        "questionnaire-optionPrefix",
        "questionnaire-ordinalValue",
        "questionnaire-sliderStepValue",
        "questionnaire-unit",
        "questionnaire-unitOption",
        "questionnaire-unitValueSet",
        "questionnaire-usageMode",
        "regex",
        "sliderStepValue",
        "targetConstraint",
        "translation",
        "unitOpen",
        "variable",
        "http://hl7.org/fhir/5.0/StructureDefinition/extension-Questionnaire.item.disabledDisplay",
        "http://hl7.org/fhir/5.0/StructureDefinition/extension-Questionnaire.item.answerConstraint",
        "http://hl7.org/fhir/5.0/StructureDefinition/extension-item.disabledDisplay",
        "rendering-xhtml",
        "hidden",
        "answerConstraint",
        "disabledDisplay",
        "questionnaire-openLabel",
    ];
    const UNSUPPORTED: [&str; 17] = [
        "answerAssessment",
        "answerKey",
        "candidateExpression",
        "contextExpression",
        "itemPopulationContext",
        "launchContext",
        "lookupQuestionnaire",
        "maxSize",
        "mimeType",
        "questionnaire-referenceFilter",
        "questionnaire-referenceProfile",
        "questionnaire-referenceResource",
        "questionnaire-unitSupplementalSystem",
        "sourceQueries",
        "sourceStructureMap",
        "subQuestionnaire",
        "unitSupplementalSystem",
    ];
    const SILENT: [&str; 10] = [
        "artifact-versionAlgorithm",
        "cqf-library",
        "library",
        "structuredefinition-fmm",
        "structuredefinition-normative-version",
        "structuredefinition-standards-status",
        "structuredefinition-wg",
        "resource-lastReviewDate",
        "resource-approvalDate",
        "valueset-supplement",
    ];
    let name = short(url);
    if READ.contains(&name) {
        Known::Read
    } else if UNSUPPORTED.contains(&name) {
        Known::Unsupported
    } else if SILENT.contains(&name) {
        Known::Silent
    } else {
        Known::Ignored
    }
}

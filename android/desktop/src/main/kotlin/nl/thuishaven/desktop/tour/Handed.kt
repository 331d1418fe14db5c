package nl.thuishaven.desktop.tour

/** A questionnaire as a therapist could hand it over: one question of every kind, and two things that do nothing here. */
val HANDED =
    """
    {
      "resourceType": "Questionnaire",
      "url": "https://praktijk.example/fhir/Questionnaire/kennismaking",
      "version": "1",
      "status": "active",
      "title": "Kennismaking",
      "description": "Een paar vragen voor ons eerste gesprek.",
      "extension": [
        {"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-launchContext", "extension": []}
      ],
      "item": [
        {"linkId": "sleep", "type": "boolean", "prefix": "1.", "text": "Slaap je goed?"},
        {"linkId": "help", "type": "open-choice", "repeats": true, "text": "Wat helpt als het zwaar is?", "answerOption": [
          {"valueString": "Muziek"}, {"valueString": "Naar buiten"}, {"valueString": "Iemand bellen"}]},
        {"linkId": "province", "type": "choice", "text": "Waar woon je?",
          "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl", "valueCodeableConcept":
            {"coding": [{"system": "http://hl7.org/fhir/questionnaire-item-control", "code": "drop-down"}]}}],
          "answerOption": [
            {"valueString": "Drenthe"}, {"valueString": "Friesland"}, {"valueString": "Gelderland"}, {"valueString": "Groningen"},
            {"valueString": "Limburg"}, {"valueString": "Overijssel"}, {"valueString": "Utrecht"}, {"valueString": "Zeeland"}]},
        {"linkId": "hours", "type": "quantity", "text": "Hoe lang slaap je meestal?", "extension": [
          {"url": "http://hl7.org/fhir/StructureDefinition/entryFormat", "valueString": "7,5"},
          {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unit", "valueCoding":
            {"system": "http://unitsofmeasure.org", "code": "h", "display": "uur"}}]},
        {"linkId": "since", "type": "date", "text": "Sinds wanneer is dit zo?"},
        {"linkId": "bedtime", "type": "time", "text": "Hoe laat ga je naar bed?"},
        {"linkId": "talk", "type": "dateTime", "text": "Wanneer kun je praten?"},
        {"linkId": "children", "type": "group", "repeats": true, "text": "Je kinderen", "item": [
          {"linkId": "child", "type": "string", "text": "Hoe noem je je kind?"}]},
        {"linkId": "letter", "type": "attachment", "text": "De brief van je huisarts"},
        {"linkId": "why", "type": "text", "required": true, "text": "Waarom zoek je nu hulp?"}
      ]
    }
    """.trimIndent()

/** A file that is no questionnaire. */
const val NOT_A_QUESTIONNAIRE = """{"resourceType": "Patient"}"""

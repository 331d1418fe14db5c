// `node form.mjs N` prints the form on which the engines are compared, as a FHIR R4 Questionnaire: N questions of four options
// in a chain of conditions, and a hidden total. Each question q<i> is answered with option i modulo 4 when it is enabled.
const OPTIONS = ["never", "sometimes", "often", "always"];
const SYSTEM = "https://thuishaven.example/fhir/CodeSystem/peers";

const given = (i) => i % 4;
const coding = (option) => ({ system: SYSTEM, code: OPTIONS[option % 4] });
const equal = (i, option) => ({ question: `q${i}`, operator: "=", answerCoding: coding(option) });

// What the conditions of question i say about the one or two before it. One in sixteen asks that the question before it was
// not answered, so that it is disabled. No != looks at such a one: engines differ on whether that is true without an answer.
function conditions(i) {
  if (i === 1) return {};
  switch (i % 4) {
    case 2:
      return { enableBehavior: "any", enableWhen: [equal(i - 1, given(i - 1) + 1), equal(i - 1, given(i - 1))] };
    case 3:
      return { enableBehavior: "all", enableWhen: [equal(i - 1, given(i - 1)), equal(i - 2, given(i - 2))] };
    case 0:
      return { enableWhen: [{ question: `q${i - 1}`, operator: "exists", answerBoolean: i % 16 !== 8 }] };
    case 1:
      return { enableWhen: [{ question: `q${i - 2}`, operator: "!=", answerCoding: coding(given(i - 2) + 1) }] };
  }
}

function form(n) {
  const question = (_, index) => ({
    linkId: `q${index + 1}`,
    text: `Question ${index + 1}`,
    type: "choice",
    ...conditions(index + 1),
    answerOption: OPTIONS.map((code, score) => ({
      valueCoding: {
        extension: [{ url: "http://hl7.org/fhir/StructureDefinition/ordinalValue", valueDecimal: score }],
        system: SYSTEM,
        code,
        display: code,
      },
    })),
  });
  const total = {
    extension: [
      { url: "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden", valueBoolean: true },
      {
        url: "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
        valueExpression: { language: "text/fhirpath", expression: "%resource.item.answer.value.weight().sum()" },
      },
    ],
    linkId: "total",
    text: "Total",
    type: "integer",
    readOnly: true,
  };
  return {
    resourceType: "Questionnaire",
    url: `https://thuishaven.example/fhir/Questionnaire/peers-${n}`,
    version: "1",
    status: "active",
    item: [...Array.from({ length: n }, question), total],
  };
}

console.log(JSON.stringify(form(Number(process.argv[2])), null, 1));

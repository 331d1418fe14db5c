// The form's FHIR JSON in the languages of the two peers. Neither has weights, so that an option's value is its score there.

function parts(form) {
  const questions = form.item.filter((item) => item.type === "choice");
  const scores = new Map();
  for (const { answerOption } of questions) {
    for (const { valueCoding } of answerOption) {
      const score = valueCoding.extension.find(({ url }) => url.endsWith("/ordinalValue")).valueDecimal;
      scores.set(valueCoding.code, score);
    }
  }
  return { questions, score: (coding) => scores.get(coding.code) };
}

// `write` has a function for each of the operators.
function condition(item, score, write) {
  const each = (item.enableWhen ?? []).map((when) => {
    if (when.operator === "exists") return when.answerBoolean ? write.exists(when.question) : write.missing(when.question);
    const value = score(when.answerCoding);
    return when.operator === "=" ? write.equal(when.question, value) : write.unequal(when.question, value);
  });
  return each.join(item.enableBehavior === "any" ? " or " : " and ");
}

export function survey(form) {
  const { questions, score } = parts(form);
  const write = {
    exists: (question) => `{${question}} notempty`,
    missing: (question) => `{${question}} empty`,
    equal: (question, value) => `{${question}} = ${value}`,
    unequal: (question, value) => `{${question}} <> ${value}`,
  };
  return {
    // What is disabled counts as unanswered in FHIR; this setting says the same.
    clearInvisibleValues: "onHidden",
    calculatedValues: [{ name: "total", expression: `sum(${questions.map(({ linkId }) => `{${linkId}}`).join(", ")})` }],
    elements: questions.map((item) => ({
      type: "radiogroup",
      name: item.linkId,
      title: item.text,
      visibleIf: condition(item, score, write) || undefined,
      choices: item.answerOption.map(({ valueCoding }) => ({ value: score(valueCoding), text: valueCoding.display })),
    })),
  };
}

export function xform(form) {
  const { questions, score } = parts(form);
  const at = (question) => `/data/${question}`;
  const write = {
    exists: (question) => `${at(question)} != ''`,
    missing: (question) => `${at(question)} = ''`,
    equal: (question, value) => `${at(question)} = ${value}`,
    unequal: (question, value) => `${at(question)} != ${value}`,
  };
  const bind = (item) => {
    const relevant = condition(item, score, write);
    return `<bind nodeset="${at(item.linkId)}" type="string"${relevant && ` relevant="${relevant}"`}/>`;
  };
  const choice = ({ valueCoding }) => `<item><label>${valueCoding.display}</label><value>${score(valueCoding)}</value></item>`;
  const select = (item) =>
    `<select1 ref="${at(item.linkId)}"><label>${item.text}</label>${item.answerOption.map(choice).join("")}</select1>`;
  // Not sum(): in JavaRosa that only adds up a repeat.
  const total = questions.map(({ linkId }) => `coalesce(${at(linkId)}, 0)`).join(" + ");
  return `<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
<h:head><h:title>peers</h:title><model>
<instance><data id="peers" xmlns="">${questions.map(({ linkId }) => `<${linkId}/>`).join("")}<total/></data></instance>
${questions.map(bind).join("\n")}
<bind nodeset="/data/total" type="int" calculate="${total}"/>
</model></h:head>
<h:body>
${questions.map(select).join("\n")}
</h:body>
</h:html>
`;
}

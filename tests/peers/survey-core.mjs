// `node survey-core.mjs FORM.json...` answers each form in survey-core and prints what it took, a line of JSON each.
import { readFileSync } from "node:fs";
import { Model, Version } from "survey-core";
import { survey } from "./translate.mjs";

// A thousand answers one by one take minutes: of a long form, the first, middle and last hundred are, and the rest at once.
const timed = (index, n) => n < 500 || [0, n / 2 - 50, n - 100].some((start) => index >= start && index < start + 100);

for (const file of process.argv.slice(2)) {
  const form = JSON.parse(readFileSync(file, "utf8"));
  const json = survey(form);
  const names = json.elements.map(({ name }) => name);
  const loads = [];
  const answers = [];
  let enabled;
  let total;
  // The small forms more than once, so that the engine is warm; what the first time took is not counted.
  const runs = names.length < 100 ? 11 : names.length < 500 ? 3 : 1;
  for (let run = 0; run < runs; run++) {
    if (run === 1) loads.length = answers.length = 0;
    const start = performance.now();
    const model = new Model(json);
    loads.push(performance.now() - start);
    let between = {};
    names.forEach((name, index) => {
      const question = model.getQuestionByName(name);
      const value = question.choices[(index + 1) % 4].value;
      if (!timed(index, names.length)) {
        between[name] = value;
        return;
      }
      // What is set here on a question that turns out disabled is cleared by the form itself.
      if (Object.keys(between).length > 0) model.mergeData(between);
      between = {};
      if (!question.isVisible) return;
      const before = performance.now();
      question.value = value;
      answers.push((performance.now() - before) * 1000);
    });
    enabled = names.filter((name) => model.getQuestionByName(name).isVisible).length;
    total = model.getVariable("total");
  }
  const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const line = {
    peer: "survey-core",
    version: Version,
    n: names.length,
    load_ms: Number(mean(loads).toFixed(2)),
    answer_us_mean: Number(mean(answers).toFixed(1)),
    answer_us_median: Number(answers.sort((a, b) => a - b)[answers.length >> 1].toFixed(1)),
    answers: answers.length,
    total,
    enabled,
  };
  console.log(JSON.stringify(line));
}

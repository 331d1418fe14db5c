// `node xform.mjs FORM.json` prints the form as an XForm.
import { readFileSync } from "node:fs";
import { xform } from "./translate.mjs";

process.stdout.write(xform(JSON.parse(readFileSync(process.argv[2], "utf8"))));

// Compiles the schema to code, as ajv's users do who are in a hurry.
import { readFileSync, writeFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import formats from "ajv-formats";
import standalone from "ajv/dist/standalone/index.js";

const ajv = new Ajv({ code: { source: true, esm: true }, strict: false, validateFormats: true });
formats.default ? formats.default(ajv) : formats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync("schema.json", "utf8")));
writeFileSync("compiled.mjs", 'import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);\n' + standalone.default(ajv, validate));

import { readFileSync } from "node:fs";
import * as z from "zod";
import { each } from "./documents.mjs";

const schema = z.fromJSONSchema(JSON.parse(readFileSync(new URL("schema.json", import.meta.url), "utf8")));
await each(process.argv[2], (value) => schema.safeParse(value).success);

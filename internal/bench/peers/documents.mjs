// Yields the documents of a file or of the files of a folder.
import { createReadStream, readFileSync, readdirSync, statSync } from "node:fs";
import { createInterface } from "node:readline";
import { join } from "node:path";

export async function each(path, check) {
  let faults = 0;
  if (path.endsWith(".jsonl")) {
    const lines = createInterface({ input: createReadStream(path, { highWaterMark: 1 << 20 }) });
    for await (const line of lines) if (!check(JSON.parse(line))) faults++;
  } else {
    const names = statSync(path).isDirectory() ? readdirSync(path).map((n) => join(path, n)) : [path];
    const yaml = names[0].endsWith(".yaml") ? await import("js-yaml") : null;
    for (const name of names) {
      const text = readFileSync(name, "utf8");
      if (!check(yaml ? yaml.load(text, { schema: yaml.CORE_SCHEMA }) : JSON.parse(text))) faults++;
    }
  }
  if (faults > 0) {
    console.log(faults + " faulty documents");
    process.exit(1);
  }
}

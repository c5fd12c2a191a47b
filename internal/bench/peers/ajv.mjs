import { each } from "./documents.mjs";
import validate from "./compiled.mjs";

await each(process.argv[2], validate);

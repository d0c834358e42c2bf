// A thread is not told of tsx by the options of its process, so that it cannot begin with a file in TypeScript.
import { register } from "tsx/esm/api";

register();
const { longAnalyses } = await import("./longAnalyses.ts");

export default ({ name, given }) => longAnalyses[name](...given);

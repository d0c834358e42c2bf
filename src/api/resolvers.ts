import { moduleResolvers } from "../__generated__/modules.ts";
import { scalarResolvers } from "../reading/scalars.ts";
import { withLookAhead } from "./lookAhead.ts";

export const resolvers = [scalarResolvers, ...moduleResolvers].map(withLookAhead);

import type { NodeHoverDrawingFunction } from "sigma/rendering";
import type { EdgeLook, NodeLook } from "./toDrawing.ts";

/** A ring; the tip beside it tells the names. */
export const drawHover: NodeHoverDrawingFunction<NodeLook, EdgeLook> = (context, data, { labelColor }) => {
  context.beginPath();
  context.arc(data.x, data.y, data.size + 3, 0, Math.PI * 2);
  context.lineWidth = 2;
  context.strokeStyle = labelColor.color ?? "#000";
  context.stroke();
};

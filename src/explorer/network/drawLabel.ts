import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from "sigma/rendering";
import type { EdgeLook, NodeLook } from "./toDrawing.ts";

const FONT = "500 12px system-ui, sans-serif";

/** A name with a rim in the colour of the ground, by which it stays readable on edges. */
export const drawLabel: NodeLabelDrawingFunction<NodeLook, EdgeLook> = (context, data, { labelColor }) => {
  if (!data.label) return;
  context.font = FONT;
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = (data as unknown as NodeLook).ground;
  context.fillStyle = labelColor.color ?? "#000";
  const [x, y] = [data.x + data.size + 4, data.y + 4];
  context.strokeText(data.label, x, y);
  context.fillText(data.label, x, y);
};

/** A ring; the tip beside it tells the names. */
export const drawHover: NodeHoverDrawingFunction<NodeLook, EdgeLook> = (context, data, { labelColor }) => {
  context.beginPath();
  context.arc(data.x, data.y, data.size + 3, 0, Math.PI * 2);
  context.lineWidth = 2;
  context.strokeStyle = labelColor.color ?? "#000";
  context.stroke();
};

// Where an arrow key leads on the map of tiles.

import { provinces } from "./provinces.js";

/** Of the provinces that lie in the direction, the one with the least way, where a way to the side counts threefold. */
export function nearest(code, [right, down]) {
    const from = provinces.find((province) => province.code === code);
    const ways = provinces
        .map(({ code: to, column, row }) => {
            const along = (column - from.column) * right + (row - from.row) * down;
            const aside = Math.abs((column - from.column) * down) + Math.abs((row - from.row) * right);
            return { to, along, way: along + 3 * aside };
        })
        .filter(({ along }) => along > 0)
        .sort((a, b) => a.way - b.way);
    return ways[0]?.to ?? null;
}

// Numbers and names as the visitor's language writes them.

import { either, language } from "../texts.js";
import { provinces } from "./provinces.js";

const locale = () => (language() === "th" ? "th-TH" : "en-GB");
const named = new Map(provinces.map((province) => [province.code, province]));

export const count = (value) => new Intl.NumberFormat(locale(), { maximumFractionDigits: 2 }).format(value);
export const percent = (share) =>
    new Intl.NumberFormat(locale(), { style: "percent", maximumFractionDigits: share < 0.1 ? 1 : 0 }).format(share);

/** 1,234.50, for tables. */
export const money = (value) =>
    new Intl.NumberFormat(locale(), { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);

/** 600 ล้าน or 600m, for pictures. */
export const shortly = (value) => compact(value, language() === "th" ? "long" : "short");

/** 600 ล้าน or 600 million, for sentences. */
export const spoken = (value) => compact(value, "long");

const compact = (value, compactDisplay) =>
    new Intl.NumberFormat(locale(), { notation: "compact", compactDisplay, maximumFractionDigits: 1 }).format(value);

export const provinceName = (code) => either(named.get(code)?.nameTh, named.get(code)?.nameEn);

/** A target's figure with its unit: money shortly, percent with its sign. */
export function measure(t, value, unit) {
    if (unit === "BAHT") return `${spoken(value)} ${word(t, "unit", unit)}`;
    if (unit === "PERCENT") return `${count(value)}%`;
    return `${count(value)} ${word(t, "unit", value === 1 ? `${unit}.one` : unit)}`;
}

/** The page's word for a code, else the code itself. */
export function word(t, kind, code) {
    const key = `${kind}.${code}`;
    const found = t(key);
    return found === key ? code.replace(/\.one$/, "") : found;
}

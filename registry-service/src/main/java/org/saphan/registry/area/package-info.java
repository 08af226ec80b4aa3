/// The administrative areas of Thailand: provinces, districts and subdistricts by DOPA's codes, in Thai and English,
/// each with the days on which it is in force. The province set of a day is what was in force on it: 76 units in the
/// years 2552 and 2553, 77 since 23 March 2554 (T1). CDD loads them as an import; nothing else changes them.
@NullMarked
package org.saphan.registry.area;

import org.jspecify.annotations.NullMarked;

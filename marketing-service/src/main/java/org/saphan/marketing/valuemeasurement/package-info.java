/// The value that a programme added to products (S2-10): what each was worth before and after, in which period,
/// by which method in which edition. The baseline is more than nothing and its period is over before the other
/// begins (M3). One stands for each product, programme and method; what was wrong is corrected by another that
/// stands in its place. The gain is the sum after over the sum before, compared unrounded.
@NullMarked
package org.saphan.marketing.valuemeasurement;

import org.jspecify.annotations.NullMarked;

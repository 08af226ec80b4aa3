/// The expert institutions that develop entrepreneurs (S2-06): in which fields they do so, and what they join in the
/// product. An institution develops where the programme gives it the duty; it stops by itself when the entrepreneur
/// leaves the programme or has graduated from it.
@NullMarked
package org.saphan.plan.developer;

import org.jspecify.annotations.NullMarked;

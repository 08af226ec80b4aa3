/// How far the goods of a programme's entrepreneurs go, at their selection and now, as marketing tells of their
/// history with its pauses (S2-11). An entrepreneur's goods go as far as what goes furthest of them. Who came to sell
/// abroad has moved, if their goods stayed what they are: the safeguard of local wisdom of
/// their plan stands at PASS.
@NullMarked
package org.saphan.plan.marketreach;

import org.jspecify.annotations.NullMarked;

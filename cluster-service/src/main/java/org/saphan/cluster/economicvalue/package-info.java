/// The economic value of a member in a round, by the method ECONOMIC_VALUE in its edition 1 (T8; DOMAIN §3.5): how
/// far its revenue rose above the intake's, what it spends less than then, and what it newly invested; what fell
/// counts as nothing and is kept apart. Revenue and cost are levels of a year: a round counts only what is above
/// the best level of the closed rounds before, so that nothing counts twice. Investment is of the round and counts
/// whole. What was counted stays, with method and edition; a correction counts anew beside it.
@NullMarked
package org.saphan.cluster.economicvalue;

import org.jspecify.annotations.NullMarked;

/// What makes a community project one that the programme carries: it touches at least one of six dimensions of
/// community
/// life (S5-10), and it links to the group's OTOP work (S5-11). Both are asked of a proposal, and both are judged before
/// a forum may choose it (P10).
@NullMarked
package org.saphan.plan.criterion;

import org.jspecify.annotations.NullMarked;

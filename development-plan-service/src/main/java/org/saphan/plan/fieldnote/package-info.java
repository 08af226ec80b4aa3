/// What the records of work in villages and districts have in common. They count people and never name them (S5-12,
/// S5-15): a head-count has a category, each once. Their texts are about the work; one that holds a telephone number,
/// an e-mail address or an identification number is refused, because others read it.
@NullMarked
package org.saphan.plan.fieldnote;

import org.jspecify.annotations.NullMarked;

/// The exchange's programmes and what they do for each entrepreneur: who may take part and how many, who was selected
/// by
/// whose resolution, and which custom-made plan and money follow. Operated by the Department of Industrial Promotion;
/// the
/// other agencies act in it through the duties that each programme gives them. What it knows of the register it has
/// learnt from the register's events.
@NullMarked
package org.saphan.plan;

import org.jspecify.annotations.NullMarked;

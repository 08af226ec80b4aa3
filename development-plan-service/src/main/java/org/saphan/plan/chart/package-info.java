/// The numbers behind charts: what happened in a programme by province, agency or month, what its indicators came to,
/// and its objectives with what was reached (S2-02). The rows of every grouping add up to the same sums, and each
/// report is a table too.
@NullMarked
package org.saphan.plan.chart;

import org.jspecify.annotations.NullMarked;

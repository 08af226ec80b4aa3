/// How an entrepreneur comes into a programme: nominated by an agency with the duty, and selected by resolution of the
/// programme's authority, which the agency with the duty SELECT records (S1-06). Both duties can be limited to
/// provinces.
@NullMarked
package org.saphan.plan.selection;

import org.jspecify.annotations.NullMarked;

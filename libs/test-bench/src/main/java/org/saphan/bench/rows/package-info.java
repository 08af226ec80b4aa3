/// Which tests show which rows of the domain. A test is tagged with the rows that it shows (`@Tag("S1-08")`), and with
/// `refuses` when it shows what is refused; each module notes what passed, and [RowTable] puts the notes together.
@NullMarked
package org.saphan.bench.rows;

import org.jspecify.annotations.NullMarked;

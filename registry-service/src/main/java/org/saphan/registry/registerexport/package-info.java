/// Whole lists of the register as files, for who works with a spreadsheet or loads a table: the same filters as the
/// pages of the list, every row, one snapshot. An export shows identification numbers by their last digits only, and no
/// address line; who needs more reads it one by one, for a purpose that is logged.
@NullMarked
package org.saphan.registry.registerexport;

import org.jspecify.annotations.NullMarked;

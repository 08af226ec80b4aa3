/// Tables that leave the register as files: CSV, NDJSON or XLSX, whichever the client accepts. Rows are written as they
/// come, from a cursor of the database or from memory, so that the length of a table is no matter of heap; a client
/// that
/// goes away ends the query. In CSV a text that a spreadsheet would take for a formula is escaped; in XLSX it is a text
/// by its type, in NDJSON by its quotes. What was not finished does not look finished: its transfer breaks off.
@NullMarked
package org.saphan.registry.table;

import org.jspecify.annotations.NullMarked;

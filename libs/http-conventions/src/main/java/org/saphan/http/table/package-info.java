/// Tables that leave the service as files for spreadsheets and auditors: CSV as RFC 4180 has it, in UTF-8, written row
/// by row as the rows come, so that their number is no matter of memory. A text that a spreadsheet would take for a
/// formula is escaped. Every report that is JSON under `Accept: application/json` is the same as a table under
/// `Accept: text/csv`.
@NullMarked
package org.saphan.http.table;

import org.jspecify.annotations.NullMarked;

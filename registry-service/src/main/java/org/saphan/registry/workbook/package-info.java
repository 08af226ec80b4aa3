/// XLSX workbooks that come in: the first visible sheet becomes CSV, a row at a time, so that everything behind it
/// knows
/// one form only. A cell becomes what it shows: a day in ISO form, a number without an exponent, a formula's last
/// result; and the rows keep their numbers. A workbook is a zip file from outside: how much it inflates to is counted
/// before anything else looks into it.
@NullMarked
package org.saphan.registry.workbook;

import org.jspecify.annotations.NullMarked;

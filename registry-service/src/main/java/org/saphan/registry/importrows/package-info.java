/// What the rows of an imported file mean, kind by kind: which columns they have, which rules hold for one row by
/// itself (checked here) and which among rows and against the register (checked in SQL, a chunk at a time), and what
/// an accepted row does. The SQL of a kind lies in `imports/<kind>.sql`: rows are copied into a staging table, the
/// rules take refused rows out of it and note why, the effect writes what is left with its events. A row that is in
/// the register already amends it, and an unchanged one has no effect and no event. Jobs and files are
/// `registerimport`'s concern.
@NullMarked
package org.saphan.registry.importrows;

import org.jspecify.annotations.NullMarked;

/// The library's own way to its tables: plain SQL over the service's data source, and transactions of its own.
@NullMarked
package org.saphan.journal.database;

import org.jspecify.annotations.NullMarked;
